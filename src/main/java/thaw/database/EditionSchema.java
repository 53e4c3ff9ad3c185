package thaw.database;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.hibernate.cfg.MappingSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The schema of the edition that this replica serves. Its name follows from all that
 * makes the tables, so replicas of one edition share a schema, and no other edition ever
 * writes to it. Tables are named with it in every statement: a pooler between the site
 * and the server may hand a connection to whom it will.
 */
@Component
class EditionSchema implements FlywayConfigurationCustomizer, HibernatePropertiesCustomizer {

	/** What the schemas of all editions are called, as PostgreSQL reads it. */
	static final String NAMES = "^thaw_[0-9a-f]{8}$";

	private final String name;

	/**
	 * Works the name out.
	 * @param shared whether others use the database; else the tables lie where the
	 * connection leads
	 * @param migrations those written in Java, of which one loads the content
	 */
	EditionSchema(@Value("${thaw.shared-database}") boolean shared, List<JavaMigration> migrations,
			ResourcePatternResolver resources) throws IOException {
		this.name = shared ? "thaw_" + HexFormat.of().toHexDigits(sum(migrations, resources)) : null;
	}

	private static int sum(List<JavaMigration> migrations, ResourcePatternResolver resources) throws IOException {
		CRC32 sum = new CRC32();
		Resource[] files = resources.getResources("classpath:db/migration/*.sql");
		Arrays.sort(files, Comparator.comparing(Resource::getFilename));
		for (Resource file : files) {
			sum.update(file.getContentAsByteArray());
		}
		migrations.stream().mapToInt(JavaMigration::getChecksum).sorted().forEach((one) -> {
			sum.update(one);
			sum.update(one >>> 8);
			sum.update(one >>> 16);
			sum.update(one >>> 24);
		});
		return (int) sum.getValue();
	}

	/** Its name; none where the database is the replica's own. */
	Optional<String> name() {
		return Optional.ofNullable(this.name);
	}

	@Override
	public void customize(FluentConfiguration flyway) {
		name().ifPresent(flyway::schemas);
	}

	@Override
	public void customize(Map<String, Object> hibernate) {
		name().ifPresent((schema) -> hibernate.put(MappingSettings.DEFAULT_SCHEMA, schema));
	}

}
