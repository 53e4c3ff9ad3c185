package thaw.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import thaw.content.Edition;
import thaw.data.Column;
import thaw.data.ColumnMeanings;
import thaw.data.DataSet;
import thaw.data.Table;
import thaw.data.Tables;
import thaw.downloads.RunningSite;

/** What the file says of itself: the tables {@code meta} and {@code columns}. */
final class FileFacts {

	private FileFacts() {
	}

	static void write(Connection file, Tables tables, RunningSite site) throws SQLException {
		try (Statement statement = file.createStatement()) {
			statement.execute("create table meta (name text primary key not null, value text not null)");
			statement.execute(
					"create table columns (\"table\" text not null, position integer not null, name text not null, "
							+ "type text not null, meaning text not null, primary key (\"table\", position))");
		}
		meta(file, site);
		try (PreparedStatement insert = file.prepareStatement("insert into columns values (?, ?, ?, ?, ?)")) {
			for (DataSet set : tables.sets()) {
				try (Table table = Table.of(set, site.address())) {
					columns(table, insert);
				}
			}
			insert.executeBatch();
		}
	}

	private static void columns(Table table, PreparedStatement insert) throws SQLException {
		int position = 1;
		for (Column column : table.columns()) {
			SqliteTable.add(insert, List.of(table.name(), position++, column.name(),
					column.type().name().toLowerCase(Locale.ROOT), ColumnMeanings.of(table.name(), column.name())));
		}
	}

	private static void meta(Connection file, RunningSite site) throws SQLException {
		Edition edition = site.edition();
		try (PreparedStatement insert = file.prepareStatement("insert into meta values (?, ?)")) {
			SqliteTable.add(insert, List.of("title", "The Khrushchev Thaw"));
			SqliteTable.add(insert, List.of("edition", edition.name()));
			SqliteTable.add(insert, List.of("date", edition.date().toString()));
			SqliteTable.add(insert, List.of("source", site.address() + "/data"));
			SqliteTable.add(insert,
					List.of("licence", "Not chosen yet; whoever uses a record cites the source it names."));
			SqliteTable.add(insert,
					List.of("dates", "EDTF (Library of Congress, 2019), as text; columns of type day are ISO 8601."));
			SqliteTable.add(insert,
					List.of("lists", "A column of type texts or records is a table TABLE_COLUMN, an item a row."));
			insert.executeBatch();
		}
	}

}
