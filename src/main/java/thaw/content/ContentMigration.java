package thaw.content;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.stereotype.Component;

/**
 * A repeatable Flyway migration that fills the tables anew whenever the content has
 * changed, or the code that turns files into rows. It speaks JDBC, because the entity
 * manager starts only after Flyway. Keep its description: a lasting database knows it by
 * that name.
 */
@Component
class ContentMigration implements JavaMigration {

	private final EditionContent edition;

	ContentMigration(EditionContent edition) {
		this.edition = edition;
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
		return this.edition.checksum();
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		write(context.getConnection());
	}

	/** Empties the tables and fills them. */
	void write(Connection connection) throws SQLException {
		try (TableFiller filler = new TableFiller(connection)) {
			ContentSource content = this.edition.source();
			filler.empty(content.tables());
			content.send(new ColumnLengths(connection), filler);
		}
	}

}
