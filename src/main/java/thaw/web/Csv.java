package thaw.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180). Texts stand between quotation marks, numbers and
 * truth values without; what is not known is an empty field without marks, which
 * databases read as null, and so is a list of nothing. All that is written can be read
 * back as it was: see {@link #line}.
 */
public final class Csv {

	/** Media type, with the line of names that comes first. */
	public static final String TYPE = "text/csv;charset=UTF-8;header=present";

	/** Parts the items of a list. */
	public static final String SEPARATOR = "|";

	/** What begins a formula, blanks before it included. */
	private static final String FORMULA = "[\\s\\p{Cntrl}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|[\\t\\r\\n].*";

	/** Begins as a formula does, or as one that is guarded. */
	private static final Pattern GUARDED = Pattern.compile("'*(?:" + FORMULA + ")", Pattern.DOTALL);

	/** Begins as a formula does, but can only be read as itself. */
	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");

	private Csv() {
	}

	/**
	 * A line, with its end. The items of a list are parted by {@code |}; within an item
	 * that sign and a backslash stand behind a backslash. A text that a spreadsheet would
	 * take for a formula begins with an apostrophe, and so does one that already begins
	 * with apostrophes before such a text: one apostrophe is taken off either.
	 * @param values texts, numbers, truth values, lists of texts, or null
	 */
	public static String line(List<?> values) {
		return values.stream().map(Csv::field).collect(Collectors.joining(",")) + "\r\n";
	}

	private static String field(Object value) {
		if (value == null || value instanceof List<?> list && list.isEmpty()) {
			return "";
		}
		if (value instanceof List<?> list) {
			return text(list.stream().map(Csv::item).collect(Collectors.joining(SEPARATOR)));
		}
		return (value instanceof Number || value instanceof Boolean) ? value.toString() : text(value.toString());
	}

	private static String item(Object item) {
		return item.toString().replace("\\", "\\\\").replace(SEPARATOR, "\\" + SEPARATOR);
	}

	private static String text(String value) {
		boolean guarded = GUARDED.matcher(value).matches() && !NUMBER.matcher(value).matches();
		return "\"" + (guarded ? "'" : "") + value.replace("\"", "\"\"") + "\"";
	}

}
