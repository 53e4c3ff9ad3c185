package thaw.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;

/**
 * Makes and fills the schema of the edition where it is not there yet, and drops those of
 * editions that nobody reads any more. Of several replicas that start at once against one
 * database one goes through this after the other. Connections say by their name, which
 * PostgreSQL lists in {@code pg_stat_activity}, which edition they read.
 */
@Component
class StartOfEdition implements FlywayMigrationStrategy {

	private static final Logger LOG = LoggerFactory.getLogger(StartOfEdition.class);

	/** A replica that fills the tables takes seconds; one on a slow machine, a minute. */
	private static final Duration LONGEST = Duration.ofMinutes(5);

	/** How many editions stay that nobody reads, those started last: to go back to. */
	private static final int KEPT = 1;

	/** As many digits for each, so that the order of the texts is that of the times. */
	private static final DateTimeFormatter STARTED = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

	private static final String UNREAD = """
			select nspname from pg_namespace
			where nspname ~ ? and nspname <> ? and nspowner = current_user::regrole
			and not exists (select 1 from pg_stat_activity where application_name = nspname)
			order by obj_description(oid, 'pg_namespace') collate "C" desc nulls last, nspname collate "C"
			offset ?""";

	private final EditionSchema schema;

	StartOfEdition(EditionSchema schema) {
		this.schema = schema;
	}

	@Override
	public void migrate(Flyway flyway) {
		this.schema.name().ifPresentOrElse((name) -> share(name, flyway), flyway::migrate);
	}

	private static void share(String name, Flyway flyway) {
		DataSource database = flyway.getConfiguration().getDataSource();
		nameConnections(database, name);
		try (Connection connection = database.getConnection()) {
			new StartLock(connection).hold(LONGEST, () -> {
				flyway.migrate();
				execute(connection,
						"comment on schema " + name + " is 'last started " + STARTED.format(Instant.now()) + "'");
				dropUnread(connection, name);
			});
		}
		catch (SQLException ex) {
			throw new UncategorizedSQLException("starting", name, ex);
		}
	}

	/** The pool makes its first connection after this. */
	private static void nameConnections(DataSource database, String name) {
		if (database instanceof HikariDataSource pool) {
			pool.addDataSourceProperty("ApplicationName", name);
		}
	}

	private static void dropUnread(Connection connection, String own) throws SQLException {
		for (String old : unread(connection, own)) {
			execute(connection, "drop schema " + old + " cascade");
			LOG.info("Dropped the schema {}, which no replica reads any more", old);
		}
	}

	private static List<String> unread(Connection connection, String own) throws SQLException {
		List<String> names = new ArrayList<>();
		try (PreparedStatement statement = connection.prepareStatement(UNREAD)) {
			statement.setString(1, EditionSchema.NAMES);
			statement.setString(2, own);
			statement.setInt(3, KEPT);
			ResultSet found = statement.executeQuery();
			while (found.next()) {
				names.add(found.getString(1));
			}
		}
		return names;
	}

	private static void execute(Connection connection, String statement) throws SQLException {
		try (PreparedStatement prepared = connection.prepareStatement(statement)) {
			prepared.execute();
		}
	}

}
