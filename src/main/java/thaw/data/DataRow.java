package thaw.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thaw.crossref.Entry;
import thaw.crossref.EntryOrWords;
import thaw.crossref.Ref;
import thaw.dates.HistoricalDate;

/**
 * One row of a data set, built column by column. A value is plain text, a number, a list
 * of texts, or null for what is not known.
 */
public final class DataRow {

	private final Ref ref;

	private final Map<String, Object> values = new LinkedHashMap<>();

	private DataRow(Ref ref) {
		this.ref = ref;
	}

	/** A row on a record. */
	public static DataRow of(Ref ref) {
		return new DataRow(ref);
	}

	/** A plain text, or null. */
	public DataRow with(String column, String text) {
		return put(column, text);
	}

	/** A number, or null. */
	public DataRow with(String column, Number number) {
		return put(column, number);
	}

	/** Plain texts. */
	public DataRow with(String column, List<String> texts) {
		return put(column, List.copyOf(texts));
	}

	/** A date in EDTF, or null. */
	public DataRow with(String column, HistoricalDate date) {
		return put(column, (date != null) ? date.edtf() : null);
	}

	/**
	 * A record or plain words: the name, and in a second column, {@code speakerId}, the
	 * permanent name of the record, if any.
	 */
	public DataRow with(String column, EntryOrWords named) {
		Entry entry = (named != null) ? named.entry() : null;
		return put(column, (named != null) ? named.name() : null).put(column + "Id",
				(entry != null) ? entry.ref().toString() : null);
	}

	/** Records or plain words: permanent names where there are any, else the words. */
	public DataRow withAll(String column, List<EntryOrWords> named) {
		return put(column,
				named.stream()
					.map((one) -> (one.entry() != null) ? one.entry().ref().toString() : one.name())
					.toList());
	}

	private DataRow put(String column, Object value) {
		if (this.values.containsKey(column)) {
			throw new IllegalStateException("the row of " + this.ref + " has the column " + column + " twice");
		}
		this.values.put(column, value);
		return this;
	}

	/**
	 * The values by their columns, after the permanent name and the address of the
	 * record.
	 * @param site address of the site, without a slash at the end
	 */
	public Map<String, Object> values(String site) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("id", this.ref.toString());
		all.put("url", site + this.ref.path());
		all.putAll(this.values);
		return all;
	}

}
