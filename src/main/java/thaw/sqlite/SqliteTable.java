package thaw.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import thaw.data.Column;
import thaw.data.Table;

/**
 * A table of the reference as tables of SQLite: itself, and one for each column of lists,
 * {@code people_aliases}, a row for each item.
 */
final class SqliteTable {

	private static final String CATALOGUE = "records";

	private final Table table;

	private final List<Column> single;

	private final List<String> key;

	SqliteTable(Table table) {
		this.table = table;
		this.single = table.columns().stream().filter((column) -> !column.type().isList()).toList();
		this.key = table.key();
	}

	/** Makes the tables and fills them. */
	void write(Connection file) throws SQLException {
		List<String> keys = new ArrayList<>(List.of("primary key (" + quoted(this.key) + ")"));
		this.single.stream().filter(this::leadsAway).map(SqliteTable::leading).forEach(keys::add);
		try (Statement statement = file.createStatement()) {
			statement.execute("create table " + quoted(this.table.name()) + " ("
					+ this.single.stream().map(this::definition).collect(Collectors.joining(", ")) + ", "
					+ String.join(", ", keys) + ")");
			for (Column column : this.table.columns()) {
				if (column.type().isList()) {
					statement.execute(listTable(column));
				}
				else if (leadsAway(column) && !this.key.contains(column.name())) {
					statement.execute("create index " + quoted(this.table.name() + "_" + column.name()) + " on "
							+ quoted(this.table.name()) + " (" + quoted(column.name()) + ")");
				}
			}
		}
		fill(file);
	}

	private String definition(Column column) {
		String type = switch (column.type()) {
			case WHOLE, TRUTH -> "integer";
			case DECIMAL -> "real";
			default -> "text";
		};
		boolean known = this.key.contains(column.name()) || column.type() == Column.Type.ADDRESS;
		return quoted(column.name()) + " " + type + (known ? " not null" : "");
	}

	private boolean leadsAway(Column column) {
		return column.type() == Column.Type.RECORD
				&& !(this.table.name().equals(CATALOGUE) && column.name().equals("id"));
	}

	private static String leading(Column column) {
		return "foreign key (" + quoted(column.name()) + ") references " + quoted(CATALOGUE) + " (\"id\")";
	}

	private String listTable(Column column) {
		String keys = this.key.stream()
			.map((name) -> quoted(name) + ((name.equals("id")) ? " text" : " integer") + " not null")
			.collect(Collectors.joining(", "));
		String record = (column.type() == Column.Type.RECORDS)
				? ", \"record\" text references " + quoted(CATALOGUE) + " (\"id\")" : "";
		return "create table " + quoted(listName(column)) + " (" + keys + ", \"position\" integer not null"
				+ ", \"value\" text not null" + record + ", primary key (" + quoted(this.key) + ", \"position\")"
				+ ", foreign key (" + quoted(this.key) + ") references " + quoted(this.table.name()) + " ("
				+ quoted(this.key) + "))";
	}

	private String listName(Column column) {
		return this.table.name() + "_" + column.name();
	}

	private void fill(Connection file) throws SQLException {
		List<Column> columns = this.table.columns();
		List<PreparedStatement> inserts = new ArrayList<>();
		List<Column> keyed = columns.stream().filter((column) -> this.key.contains(column.name())).toList();
		PreparedStatement own = insert(file, this.table.name(), this.single.size());
		inserts.add(own);
		List<ListRows> lists = new ArrayList<>();
		for (Column column : columns) {
			if (column.type().isList()) {
				boolean records = column.type() == Column.Type.RECORDS;
				PreparedStatement insert = insert(file, listName(column), this.key.size() + (records ? 3 : 2));
				inserts.add(insert);
				lists.add(new ListRows(columns.indexOf(column), records, insert));
			}
		}
		for (List<Object> row = this.table.next(); row != null; row = this.table.next()) {
			add(own, values(row, this.single));
			for (ListRows list : lists) {
				list.add(row, values(row, keyed));
			}
		}
		for (PreparedStatement insert : inserts) {
			insert.executeBatch();
			insert.close();
		}
	}

	private List<Object> values(List<Object> row, List<Column> columns) {
		List<Object> values = new ArrayList<>();
		columns.forEach((column) -> values.add(row.get(this.table.columns().indexOf(column))));
		return values;
	}

	private static PreparedStatement insert(Connection file, String table, int columns) throws SQLException {
		return file.prepareStatement("insert into " + quoted(table) + " values ("
				+ String.join(", ", Collections.nCopies(columns, "?")) + ")");
	}

	static void add(PreparedStatement insert, List<?> values) throws SQLException {
		for (int i = 0; i < values.size(); i++) {
			Object value = values.get(i);
			insert.setObject(i + 1, (value instanceof Boolean truth) ? (truth ? 1 : 0) : value);
		}
		insert.addBatch();
	}

	private static String quoted(List<String> names) {
		return names.stream().map(SqliteTable::quoted).collect(Collectors.joining(", "));
	}

	/** Some columns are called as words of SQL are. */
	private static String quoted(String name) {
		return '"' + name + '"';
	}

}
