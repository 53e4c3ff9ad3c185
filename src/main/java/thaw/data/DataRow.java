package thaw.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import thaw.crossref.Entry;
import thaw.crossref.EntryOrWords;
import thaw.crossref.Ref;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.text.Citation;
import thaw.text.Note;

/**
 * One row of a data set, built column by column. A value is plain text, a number, a truth
 * value, a list of texts, or null for what is not known; no text is empty.
 */
public final class DataRow {

	/** The year in which what has no end ends. */
	private static final int FAR_YEAR = 9999;

	private final Ref ref;

	private final List<Column> columns = new ArrayList<>();

	private final List<Object> values = new ArrayList<>();

	private DataRow(Ref ref) {
		this.ref = ref;
	}

	/** A row on a record. */
	public static DataRow of(Ref ref) {
		return new DataRow(ref);
	}

	/** A plain text, or null; an empty one counts as null. */
	public DataRow with(String column, String text) {
		return put(column, Column.Type.TEXT, (text != null && !text.isBlank()) ? text.strip() : null);
	}

	/** A set text as plain text without its notes, or null. */
	public DataRow with(String column, Html html) {
		return with(column, (html != null) ? Note.unmarked(html).text() : null);
	}

	/** A number without a fraction, or null. */
	public DataRow with(String column, Long number) {
		return put(column, Column.Type.WHOLE, number);
	}

	/** A number without a fraction. */
	public DataRow with(String column, long number) {
		return put(column, Column.Type.WHOLE, (Long) number);
	}

	/** A number with a fraction. */
	public DataRow with(String column, double number) {
		return put(column, Column.Type.DECIMAL, number);
	}

	/** True or false. */
	public DataRow with(String column, boolean truth) {
		return put(column, Column.Type.TRUTH, truth);
	}

	/** Plain texts. */
	public DataRow with(String column, List<String> texts) {
		return put(column, Column.Type.TEXTS,
				texts.stream().map(String::strip).filter((text) -> !text.isEmpty()).toList());
	}

	/** A day, or null; so is a day that stands for no bound at all. */
	public DataRow with(String column, LocalDate day) {
		boolean known = day != null && day.getYear() > 1 && day.getYear() < FAR_YEAR;
		return put(column, Column.Type.DAY, known ? day.toString() : null);
	}

	/** A date in EDTF, or null. */
	public DataRow with(String column, HistoricalDate date) {
		return put(column, Column.Type.DATE, (date != null) ? date.edtf() : null);
	}

	/** The permanent name of a record, or null. */
	public DataRow with(String column, Ref record) {
		return put(column, Column.Type.RECORD, (record != null) ? record.toString() : null);
	}

	/** The permanent name of a record, or null. */
	public DataRow with(String column, Entry record) {
		return with(column, (record != null) ? record.ref() : null);
	}

	/**
	 * A record or plain words: the name, and in a second column, {@code speakerId}, the
	 * permanent name of the record, if any.
	 */
	public DataRow with(String column, EntryOrWords named) {
		return with(column, (named != null) ? named.name() : null).with(column + "Id",
				(named != null) ? named.entry() : null);
	}

	/**
	 * A place in a source, in two columns, {@code source} and {@code locator}; both null
	 * where nothing is cited.
	 */
	public DataRow with(Citation citation) {
		return with("source", (citation != null) ? citation.source() : null).with("locator",
				(citation != null) ? citation.locator() : null);
	}

	/** Records or plain words: permanent names where there are any, else the words. */
	public DataRow withAll(String column, List<EntryOrWords> named) {
		return put(column, Column.Type.RECORDS,
				named.stream()
					.map((one) -> (one.entry() != null) ? one.entry().ref().toString() : one.name())
					.toList());
	}

	private DataRow put(String column, Column.Type type, Object value) {
		if (this.columns.stream().anyMatch((other) -> other.name().equals(column))) {
			throw new IllegalStateException("the row of " + this.ref + " has the column " + column + " twice");
		}
		this.columns.add(new Column(column, type));
		this.values.add(value);
		return this;
	}

	/** The record that it is on. */
	Ref ref() {
		return this.ref;
	}

	/** The columns, without those that a table adds. */
	List<Column> columns() {
		return Collections.unmodifiableList(this.columns);
	}

	/** The values, one for each column. */
	List<Object> values() {
		return Collections.unmodifiableList(this.values);
	}

}
