package thaw.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180). Texts stand between quotation marks, numbers
 * without; what is not known is an empty field without marks, which databases read as
 * null.
 */
public final class Csv {

	/** Media type, with the line of names that comes first. */
	public static final String TYPE = "text/csv;charset=UTF-8;header=present";

	/** What begins a formula, blanks before it included. */
	private static final String FORMULA = "(?s)[\\s\\p{Cntrl}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|(?s)[\\t\\r\\n].*";

	/** Begins as a formula does, but can only be read as itself. */
	private static final String NUMBER = "[+-]?\\d+(?:\\.\\d+)?";

	private Csv() {
	}

	/**
	 * A line, with its end.
	 * @param values texts, numbers, lists of texts (parted by semicolons), or null
	 */
	public static String line(List<?> values) {
		return values.stream().map(Csv::field).collect(Collectors.joining(",")) + "\r\n";
	}

	private static String field(Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof List<?> list) {
			return text(list.stream().map(Object::toString).collect(Collectors.joining("; ")));
		}
		return (value instanceof Number) ? value.toString() : text(value.toString());
	}

	/** What a spreadsheet would take for a formula begins with an apostrophe. */
	private static String text(String value) {
		boolean formula = value.matches(FORMULA) && !value.matches(NUMBER);
		return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
	}

}
