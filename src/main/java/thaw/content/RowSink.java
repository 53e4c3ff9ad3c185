package thaw.content;

import java.util.List;

/** Takes the rows of one table after the other. */
interface RowSink {

	/**
	 * Begins a table; the rows that follow are its rows.
	 * @param columns names in the order of the values of each row
	 * @param rows how many follow
	 */
	void table(String name, List<String> columns, int rows);

	/** A row, its values in the order of the columns; null is none. */
	void row(List<Object> values);

}
