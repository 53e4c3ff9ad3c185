package thaw.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thaw.data.DataSet;
import thaw.data.Table;
import thaw.data.Tables;
import thaw.downloads.Download;
import thaw.downloads.RunningSite;

/** The tables of the reference as one SQLite database, with a search over its texts. */
@Component
@Profile(Download.PROFILE)
@Transactional(readOnly = true)
class SqliteDownload implements Download {

	/** By which {@code file(1)} and others may know our files: THAW in ASCII. */
	private static final int APPLICATION_ID = 0x54484157;

	/** Raised when a table or a column goes or changes its meaning. */
	private static final int SCHEMA_VERSION = 1;

	private final Tables tables;

	SqliteDownload(Tables tables) {
		this.tables = tables;
	}

	@Override
	public String file() {
		return "thaw.sqlite";
	}

	@Override
	public String title() {
		return "The whole reference as a database";
	}

	@Override
	public String description() {
		return "Every table with its keys, the texts of all records block by block, what points at what, and a full text "
				+ "search, for SQLite and whatever reads it. The table “columns” says what each column means.";
	}

	@Override
	public String type() {
		return "application/vnd.sqlite3";
	}

	@Override
	public void write(Path target, RunningSite site) throws IOException {
		try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + target)) {
			run(file, "pragma page_size = 4096", "pragma journal_mode = off", "pragma synchronous = off",
					"pragma application_id = " + APPLICATION_ID, "pragma user_version = " + SCHEMA_VERSION);
			file.setAutoCommit(false);
			for (DataSet set : this.tables.sets()) {
				try (Table table = Table.of(set, site.address())) {
					new SqliteTable(table).write(file);
				}
			}
			FileFacts.write(file, this.tables, site);
			run(file, new ClassPathResource("sqlite/search-and-views.sql").getContentAsString(StandardCharsets.UTF_8)
				.split(";\n"));
			file.commit();
			file.setAutoCommit(true);
			check(file, "pragma foreign_key_check");
			run(file, "vacuum");
		}
		catch (SQLException ex) {
			throw new IOException("The database cannot be written: " + ex.getMessage(), ex);
		}
	}

	private static void run(Connection file, String... statements) throws SQLException {
		try (Statement statement = file.createStatement()) {
			for (String one : statements) {
				statement.execute(one);
			}
		}
	}

	/** A check that finds nothing has no rows. */
	private static void check(Connection file, String check) throws SQLException {
		try (Statement statement = file.createStatement(); ResultSet faults = statement.executeQuery(check)) {
			if (faults.next()) {
				throw new SQLException(check + " finds a fault in " + faults.getString(1) + ", row "
						+ faults.getString(2) + ", towards " + faults.getString(3));
			}
		}
	}

}
