package thaw.sqlite;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of one column of lists, a row each.
 *
 * @param column which column of the row it is
 * @param records whether items are permanent names, or words where there is no record
 * @param insert adds a row: the key of the row, the position from 1, the item, and the
 * record if items are such
 */
record ListRows(int column, boolean records, PreparedStatement insert) {

	private static final String PERMANENT_NAME = "[a-z]+:[a-z0-9-]+";

	/** Adds the items of a row that has that key. */
	void add(List<Object> row, List<Object> key) throws SQLException {
		long position = 1;
		for (Object item : (List<?>) row.get(this.column)) {
			List<Object> values = new ArrayList<>(key);
			values.add(position++);
			values.add(item);
			if (this.records) {
				values.add(item.toString().matches(PERMANENT_NAME) ? item : null);
			}
			SqliteTable.add(this.insert, values);
		}
	}

}
