package thaw.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thaw.crossref.LinesConverter;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;

/** One row of a table, column by column. */
public final class Row {

	private final String table;

	private final Map<String, Object> columns = new LinkedHashMap<>();

	Row(String table) {
		this.table = table;
	}

	String table() {
		return this.table;
	}

	Map<String, Object> columns() {
		return this.columns;
	}

	/** Sets a column to a text, a number, a truth value, a day, or null. */
	public Row put(String column, Object value) {
		this.columns.put(column, value);
		return this;
	}

	/** Sets a column to a date, or null. */
	public Row put(String column, HistoricalDate date) {
		return put(column, (date != null) ? date.edtf() : (Object) null);
	}

	/** Sets a column to HTML, or null. */
	public Row put(String column, Html html) {
		return put(column, (html != null) ? html.markup() : (Object) null);
	}

	/** Sets a column to several short texts. */
	public Row put(String column, List<String> lines) {
		return put(column, (Object) new LinesConverter().convertToDatabaseColumn(lines));
	}

	/**
	 * Sets the three columns of a date by which rows are ordered: {@code date_edtf},
	 * {@code earliest}, {@code latest}.
	 */
	public Row putOrdered(HistoricalDate date) {
		return put("date_edtf", date).put("earliest", (date != null) ? date.earliest() : null)
			.put("latest", (date != null) ? date.latest() : null);
	}

	/**
	 * Sets the two columns {@code NAME_ref} and {@code NAME_words} to what a record
	 * points at or names in words.
	 */
	public Row put(String column, RefOrWords target) {
		return put(column + "_ref", (target.ref() != null) ? target.ref().toString() : null).put(column + "_words",
				target.words());
	}

}
