package thaw.content;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * A repeatable Flyway migration that fills the tables anew whenever a content file or
 * this loader has changed. It speaks JDBC, because the entity manager starts only after
 * Flyway. Keep its description: a lasting database knows it by that name.
 */
@Component
class ContentMigration implements JavaMigration {

	/** Raise it when the same files become other rows. */
	private static final int LOADER_VERSION = 2;

	private final ContentFolder folder;

	private final ContentLoader loader;

	ContentMigration(ContentFolder folder, ContentLoader loader) {
		this.folder = folder;
		this.loader = loader;
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
		sum.update(LOADER_VERSION);
		for (ContentFile file : this.folder.files()) {
			sum.update(file.path().getBytes(StandardCharsets.UTF_8));
			sum.update(file.bytes());
		}
		return (int) sum.getValue();
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		Library library = this.loader.load(this.folder.files());
		List<String> tables = this.loader.tables();
		empty(context.getConnection(), tables);
		for (String table : tables) {
			fill(context.getConnection(), table, library.rows(table));
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
