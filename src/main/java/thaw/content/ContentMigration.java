package thaw.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * A repeatable Flyway migration that fills the tables anew whenever a content file or the
 * code that turns files into rows has changed. It speaks JDBC, because the entity manager
 * starts only after Flyway. Keep its description: a lasting database knows it by that
 * name.
 */
@Component
class ContentMigration implements JavaMigration {

	/**
	 * The code by which files become rows: this room, what sets texts, and the shelves.
	 */
	private static final List<String> CODE = List.of("classpath:thaw/content/*.class", "classpath:thaw/text/*.class",
			"classpath:thaw/*/*Shelf.class");

	private final ContentFolder folder;

	private final ContentLoader loader;

	private final ResourcePatternResolver resources;

	ContentMigration(ContentFolder folder, ContentLoader loader, ResourcePatternResolver resources) {
		this.folder = folder;
		this.loader = loader;
		this.resources = resources;
	}

	@Override
	public MigrationVersion getVersion() {
		return null;
	}

	@Override
	public String getDescription() {
		return "Load content";
	}

	@Override
	public Integer getChecksum() {
		CRC32 sum = new CRC32();
		CODE.forEach((pattern) -> code(pattern).forEach(sum::update));
		for (ContentFile file : this.folder.files()) {
			sum.update(file.path().getBytes(StandardCharsets.UTF_8));
			sum.update(file.bytes());
		}
		return (int) sum.getValue();
	}

	private Stream<byte[]> code(String pattern) {
		try {
			List<byte[]> classes = new ArrayList<>();
			Resource[] found = this.resources.getResources(pattern);
			Arrays.sort(found, Comparator.comparing(Resource::getFilename));
			for (Resource one : found) {
				classes.add(one.getContentAsByteArray());
			}
			return classes.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		write(context.getConnection());
	}

	/** Empties the tables and fills them from the files. */
	void write(Connection connection) throws SQLException {
		Library library = this.loader.load(this.folder.files());
		List<String> tables = this.loader.tables();
		new ColumnLengths(connection).check(tables.stream().collect(Collectors.toMap((table) -> table, library::rows)));
		empty(connection, tables);
		for (String table : tables) {
			fill(connection, table, library.rows(table));
		}
	}

	private static void empty(Connection connection, List<String> tables) throws SQLException {
		List<String> childrenFirst = new ArrayList<>(tables);
		Collections.reverse(childrenFirst);
		try (Statement statement = connection.createStatement()) {
			for (String table : childrenFirst) {
				statement.executeUpdate("delete from " + table);
			}
		}
	}

	private static void fill(Connection connection, String table, List<Row> rows) throws SQLException {
		if (rows.isEmpty()) {
			return;
		}
		Set<String> columns = rows.get(0).columns().keySet();
		String marks = columns.stream().map((column) -> "?").collect(Collectors.joining(", "));
		String insert = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")";
		try (PreparedStatement statement = connection.prepareStatement(insert)) {
			for (Row row : rows) {
				int position = 1;
				for (String column : columns) {
					statement.setObject(position++, row.columns().get(column));
				}
				statement.addBatch();
			}
			statement.executeBatch();
		}
	}

}
