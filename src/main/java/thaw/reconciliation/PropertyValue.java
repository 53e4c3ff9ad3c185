package thaw.reconciliation;

import java.util.Set;
import thaw.crossref.Ref;
import thaw.dates.HistoricalDate;

/**
 * A value of a property of a record: a record, a date, a number or a text.
 *
 * @param id the permanent name of the record that is the value, or null
 * @param date the date, or null
 * @param number the number, or null
 * @param text the value in words; of a date its EDTF, of a record its name if the value
 * has it
 */
record PropertyValue(String id, HistoricalDate date, Number number, String text) {

	/** The columns that hold dates. */
	private static final Set<String> DATES = Set.of("born", "died", "date", "issued", "founded", "dissolved");

	static PropertyValue text(String text) {
		return new PropertyValue(null, null, null, text);
	}

	/** The value in a column. */
	static PropertyValue of(String column, Object value, String id) {
		String text = value.toString();
		if (value instanceof Number number) {
			return new PropertyValue(null, null, number, text);
		}
		if (DATES.contains(column)) {
			return new PropertyValue(null, HistoricalDate.parse(text), null, text);
		}
		return new PropertyValue((id != null) ? id : Ref.parse(text).map(Ref::toString).orElse(null), null, null, text);
	}

}
