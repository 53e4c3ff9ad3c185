package thaw.citing;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Works in RIS, the format of Research Information Systems as revised in 2011: a tag of
 * two letters, two blanks, a hyphen, a blank and a value on each line, which ends with
 * carriage return and line feed.
 */
final class Ris {

	private static final Map<CSLType, String> TYPES = Map.of(CSLType.BOOK, "BOOK", CSLType.ARTICLE_JOURNAL, "JOUR",
			CSLType.ARTICLE_MAGAZINE, "MGZN", CSLType.ARTICLE_NEWSPAPER, "NEWS", CSLType.CHAPTER, "CHAP",
			CSLType.ENTRY_ENCYCLOPEDIA, "ENCYC", CSLType.MANUSCRIPT, "UNPB", CSLType.WEBPAGE, "ELEC",
			CSLType.LEGISLATION, "STAT", CSLType.MOTION_PICTURE, "MPCT");

	private final StringBuilder lines = new StringBuilder();

	private Ris() {
	}

	static String reference(CSLItemData item) {
		Ris ris = new Ris();
		ris.line("TY", TYPES.getOrDefault(item.getType(), "GEN"));
		ris.line("ID", item.getId());
		ris.describe(item);
		ris.publish(item);
		return ris.lines.append("ER  - \r\n").toString();
	}

	private void describe(CSLItemData item) {
		names("AU", item.getAuthor());
		names((item.getType() == CSLType.BOOK) ? "ED" : "A2", item.getEditor());
		names("A4", item.getTranslator());
		line("TI", item.getTitle());
		line("ST", item.getTitleShort());
		line("T2", item.getContainerTitle());
		line("T3", item.getCollectionTitle());
		line("ET", item.getEdition());
		line("VL", item.getVolume());
		line("IS", item.getIssue());
		String[] pages = (item.getPage() != null) ? item.getPage().split("\\s*[-–]+\\s*", 2) : new String[0];
		line("SP", (pages.length > 0) ? pages[0] : null);
		line("EP", (pages.length > 1) ? pages[1] : null);
	}

	private void publish(CSLItemData item) {
		line("PB", item.getPublisher());
		line("CY", item.getPublisherPlace());
		if (item.getIssued() != null) {
			line("PY", IsoDate.of(item.getIssued()).substring(0, 4));
			line("DA", slashed(item.getIssued()));
		}
		line("SN", item.getISBN());
		line("DO", item.getDOI());
		line("UR", item.getURL());
		line("Y2", (item.getAccessed() != null) ? slashed(item.getAccessed()) : null);
		line("LA", item.getLanguage());
		line("DB", item.getSource());
	}

	private void names(String tag, CSLName[] names) {
		Stream.ofNullable(names)
			.flatMap(Arrays::stream)
			.forEach((name) -> line(tag, (name.getFamily() == null) ? name.getLiteral()
					: name.getFamily() + ((name.getGiven() != null) ? ", " + name.getGiven() : "")));
	}

	/** {@code 1964/10/14}; a month or day that is not known stays empty. */
	private static String slashed(CSLDate date) {
		String known = IsoDate.of(date).replace('-', '/');
		return known + "/".repeat(2 - (int) known.chars().filter((sign) -> sign == '/').count());
	}

	private void line(String tag, String value) {
		if (value != null && !value.isBlank()) {
			this.lines.append(tag).append("  - ").append(value.replaceAll("\\s+", " ").strip()).append("\r\n");
		}
	}

}
