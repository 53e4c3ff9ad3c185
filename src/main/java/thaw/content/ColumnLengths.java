package thaw.content;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How long a text each column takes, as the database has it: a longer one is a fault of
 * the content and told as such, before the database refuses it in words of its own.
 */
final class ColumnLengths {

	private final Map<String, Integer> longest = new HashMap<>();

	ColumnLengths(Connection connection) throws SQLException {
		try (ResultSet columns = connection.getMetaData()
			.getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
			while (columns.next()) {
				if (columns.getInt("DATA_TYPE") == Types.VARCHAR) {
					this.longest.put(key(columns.getString("TABLE_NAME"), columns.getString("COLUMN_NAME")),
							columns.getInt("COLUMN_SIZE"));
				}
			}
		}
	}

	private static String key(String table, String column) {
		return (table + "." + column).toLowerCase(Locale.ROOT);
	}

	/**
	 * Reports each text that is too long.
	 * @throws ContentProblems if any is
	 */
	void check(Map<String, List<Row>> tables) {
		SortedSet<ContentProblem> problems = new TreeSet<>();
		tables.forEach((table, rows) -> rows.forEach((row) -> row.columns().forEach((column, value) -> {
			int most = this.longest.getOrDefault(key(table, column), Integer.MAX_VALUE);
			if (value instanceof String text && text.length() > most) {
				problems.add(new ContentProblem(record(table, row), 1, column.replace('_', '-'),
						text.length() + " characters", "at most " + most));
			}
		})));
		if (!problems.isEmpty()) {
			throw new ContentProblems(problems);
		}
	}

	/** The first column of every table names the record. */
	private static String record(String table, Row row) {
		return table + " " + row.columns().values().iterator().next();
	}

}
