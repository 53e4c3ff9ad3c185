package thaw.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thaw.web.Csv;

/** Quotations as comma-separated values. */
final class QuotationsCsv {

	private static final List<String> COLUMNS = List.of("id", "url", "title", "text", "original", "originalLanguage",
			"speaker", "date", "standing");

	private QuotationsCsv() {
	}

	/**
	 * The answers of a page, a record a line after a line of names.
	 * @param site address of the site, for absolute addresses
	 */
	static String of(QuotationsPage page, String site) {
		return Stream.concat(Stream.of(COLUMNS), page.items().stream().map((item) -> values(item, site)))
			.map(Csv::line)
			.collect(Collectors.joining());
	}

	private static List<String> values(QuotationItem item, String site) {
		return Arrays.asList(item.id(), site + item.url(), item.title(), item.text(), item.original(),
				item.originalLanguage(), item.speaker().name(), item.date().edtf(), item.standing());
	}

}
