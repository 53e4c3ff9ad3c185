package thaw.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import thaw.crossref.Entry;
import thaw.crossref.EntryOrWords;
import thaw.crossref.Ref;
import thaw.dates.HistoricalDate;

/**
 * One record of a data set. All records of a set have the same columns in the same order;
 * what is not known is an empty text.
 */
final class DataRow {

	private final Map<String, Object> values = new LinkedHashMap<>();

	private DataRow() {
	}

	static DataRow of(Ref ref, String site) {
		return new DataRow().with("id", ref.toString()).with("url", site + ref.path());
	}

	/** A text, a number, or a list of texts. */
	DataRow with(String column, Object value) {
		this.values.put(column, (value != null) ? value : "");
		return this;
	}

	/** A date, in EDTF. */
	DataRow with(String column, HistoricalDate date) {
		return with(column, (date != null) ? (Object) date.edtf() : null);
	}

	/** A record or plain words: the name, and in a column of its own the id, if any. */
	DataRow with(String column, EntryOrWords named) {
		Entry entry = (named != null) ? named.entry() : null;
		return with(column, (named != null) ? (Object) named.name() : null).with(column + "Id",
				(entry != null) ? (Object) entry.ref().toString() : null);
	}

	/** Records or plain words: ids where there are any, else names. */
	DataRow withAll(String column, List<EntryOrWords> named) {
		return with(column,
				named.stream()
					.map((one) -> (one.entry() != null) ? one.entry().ref().toString() : one.name())
					.toList());
	}

	/** The values by their columns. */
	Map<String, Object> values() {
		return this.values;
	}

	/** The values as texts; the members of a list are parted by semicolons. */
	List<String> texts() {
		return this.values.values().stream().map(DataRow::text).toList();
	}

	private static String text(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(Object::toString).collect(Collectors.joining("; "))
				: value.toString();
	}

}
