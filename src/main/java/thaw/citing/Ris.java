package thaw.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Works in RIS, the format of Research Information Systems as revised in 2011: a tag of
 * two letters, two blanks, a hyphen, a blank and a value on each line, which ends with
 * carriage return and line feed. The format has no sign for an institution, and takes a
 * comma for the end of a family name; one that has a comma is written as catalogues write
 * a part of it, after a full stop (MARC 21, field 110). Nor has it one for doubt: the
 * fourth part of a date, "other information", says it, and a note for programs that pass
 * that over.
 */
final class Ris {

	private final StringBuilder lines = new StringBuilder();

	private Ris() {
	}

	static String reference(CSLItemData item) {
		Ris ris = new Ris();
		ris.line("TY", ItemType.of(item).ris(item.getURL() != null));
		ris.line("ID", item.getId());
		ris.describe(item);
		ris.publish(item);
		ris.date(new IssueDate(item.getIssued()));
		ris.find(item);
		ris.remark(item);
		return ris.lines.append("ER  - \r\n").toString();
	}

	private void describe(CSLItemData item) {
		names("AU", item.getAuthor());
		names((item.getType() == CSLType.BOOK) ? "ED" : "A2", item.getEditor());
		names("A4", item.getTranslator());
		line("TI", item.getTitle());
		line("ST", item.getTitleShort());
		line("OP", item.getOriginalTitle());
		line("T2", item.getContainerTitle());
		line("JF", ItemType.of(item).isArticle() ? item.getContainerTitle() : null);
		line("T3", item.getCollectionTitle());
		line("ET", (item.getEdition() != null) ? Works.editionAlone(item.getEdition()) : null);
		line("VL", item.getVolume());
		line("IS", item.getIssue());
		String[] pages = (item.getPage() != null) ? item.getPage().split("\\s*[-–]+\\s*", 2) : new String[0];
		line("SP", (pages.length > 0) ? pages[0] : null);
		line("EP", (pages.length > 1) ? pages[1] : null);
	}

	private void publish(CSLItemData item) {
		line("PB", item.getPublisher());
		line("CY", item.getPublisherPlace());
	}

	private void date(IssueDate issued) {
		if (!issued.isWords()) {
			line("PY", issued.first().substring(0, 4));
		}
		line("DA",
				issued.isWords() ? null : slashed(issued.first()) + (issued.isDoubtful() ? "/" + issued.years() : ""));
	}

	private void find(CSLItemData item) {
		line("SN", item.getISBN());
		line("DO", item.getDOI());
		line("UR", item.getURL());
		String web = ItemType.of(item).ris(item.getURL() != null);
		line("ELEC".equals(web) ? "M1" : "Y2",
				(item.getAccessed() != null) ? slashed(new IssueDate(item.getAccessed()).first()) : null);
		line("LA", item.getLanguage());
		line("DB", item.getArchive());
		line("AV", item.getArchiveLocation());
	}

	private void remark(CSLItemData item) {
		IssueDate issued = new IssueDate(item.getIssued());
		line("N1",
				new Remarks().add("Date of issue", (issued.isWords() || issued.isDoubtful()) ? issued.inWords() : null)
					.add("Type", ItemType.of(item).word())
					.add("Author", "STAT".equals(ItemType.of(item).ris(true)) ? item.getAuthor() : null)
					.add("Original title", item.getOriginalTitle())
					.add("Series", item.getCollectionTitle())
					.add("Editor", item.getEditor())
					.add("Translator", item.getTranslator())
					.add("Archive", Whole.archive(item))
					.add("In", ItemType.of(item).isPartInRis() ? null : Whole.of(item))
					.text());
	}

	private void names(String tag, CSLName[] names) {
		Stream.ofNullable(names)
			.flatMap(Arrays::stream)
			.forEach((name) -> line(tag, (name.getFamily() == null) ? name.getLiteral().replace(", ", ". ")
					: name.getFamily() + ((name.getGiven() != null) ? ", " + name.getGiven() : "")));
	}

	/** {@code 1964/10/14}; a month or day that is not known stays empty. */
	private static String slashed(String iso) {
		String known = iso.replace('-', '/');
		return known + "/".repeat(2 - (int) known.chars().filter((sign) -> sign == '/').count());
	}

	private void line(String tag, String value) {
		if (value != null && !value.isBlank()) {
			this.lines.append(tag).append("  - ").append(value.replaceAll("\\s+", " ").strip()).append("\r\n");
		}
	}

}
