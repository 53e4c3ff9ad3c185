package thaw.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180). A value that a spreadsheet would take for a formula
 * begins with an apostrophe.
 */
public final class Csv {

	/** Media type, with the line of names that comes first. */
	public static final String TYPE = "text/csv;charset=UTF-8;header=present";

	/** What begins a formula, blanks before it included. */
	private static final String FORMULA = "(?s)[\\s\\p{Cntrl}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|(?s)[\\t\\r\\n].*";

	private Csv() {
	}

	/** A line, with its end. */
	public static String line(List<String> values) {
		return values.stream().map(Csv::field).collect(Collectors.joining(",")) + "\r\n";
	}

	/** A value as a field, always between quotation marks. */
	public static String field(String value) {
		String safe = value.matches(FORMULA) ? "'" + value : value;
		return "\"" + safe.replace("\"", "\"\"") + "\"";
	}

}
