package thaw.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Quotations as comma-separated values (RFC 4180). A value that a spreadsheet would take
 * for a formula begins with an apostrophe.
 */
final class QuotationsCsv {

	private static final List<String> COLUMNS = List.of("id", "url", "title", "text", "original", "originalLanguage",
			"speaker", "date", "standing");

	/** What begins a formula, blanks before it included. */
	private static final String FORMULA = "(?s)[\\s\\p{Cntrl}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|(?s)[\\t\\r\\n].*";

	private QuotationsCsv() {
	}

	/**
	 * The answers of a page, a record a line after a line of names.
	 * @param site address of the site, for absolute addresses
	 */
	static String of(QuotationsPage page, String site) {
		return Stream.concat(Stream.of(COLUMNS), page.items().stream().map((item) -> values(item, site)))
			.map((values) -> values.stream().map(QuotationsCsv::field).collect(Collectors.joining(",")) + "\r\n")
			.collect(Collectors.joining());
	}

	private static List<String> values(QuotationItem item, String site) {
		return Stream
			.of(item.id(), site + item.url(), item.title(), item.text(), item.original(), item.originalLanguage(),
					item.speaker().name(), item.date().edtf(), item.standing())
			.map((value) -> Objects.requireNonNullElse(value, ""))
			.toList();
	}

	/** A value as a field, always between quotation marks. */
	static String field(String value) {
		String safe = value.matches(FORMULA) ? "'" + value : value;
		return "\"" + safe.replace("\"", "\"\"") + "\"";
	}

}
