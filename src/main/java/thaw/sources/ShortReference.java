package thaw.sources;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.util.EnumSet;
import java.util.Set;
import thaw.content.Fields;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.text.Typography;

/**
 * How notes name a work: {@code Taubman, Khrushchev (2003)}; author, short title and
 * year.
 *
 * @param creator family names, or the newspaper or site, or empty
 * @param title short title
 * @param quoted whether the title stands in quotation marks, as part of a larger work
 * @param year year of issue with its doubt, {@code about 1956} or {@code 1960–1965}, or
 * {@code undated}
 */
record ShortReference(String creator, String title, boolean quoted, String year) {

	private static final Set<CSLType> PARTS = EnumSet.of(CSLType.ARTICLE_JOURNAL, CSLType.ARTICLE_NEWSPAPER,
			CSLType.ARTICLE_MAGAZINE, CSLType.CHAPTER, CSLType.SPEECH, CSLType.MANUSCRIPT, CSLType.WEBPAGE);

	static ShortReference of(CSLItemData item, Fields front) {
		String title = (item.getTitleShort() != null) ? item.getTitleShort() : item.getTitle();
		HistoricalDate issued = front.optionalDate("issued");
		String year = (issued != null) ? year(issued) : "undated";
		return new ShortReference(creator(item), title, PARTS.contains(item.getType()), year);
	}

	/** The years alone: a doubtful month leaves the year about right. */
	private static String year(HistoricalDate issued) {
		String years = issued.edtf().replaceAll("(\\d{4})-\\d\\d(-\\d\\d)?", "$1");
		return HistoricalDate.parse(years).yearWords().replace(" (uncertain)", "?");
	}

	/** Author, else editor, else the newspaper or the site in which it stands. */
	private static String creator(CSLItemData item) {
		if (item.getAuthor() != null) {
			return creators(item.getAuthor(), false);
		}
		if (item.getEditor() != null) {
			return creators(item.getEditor(), true);
		}
		boolean part = PARTS.contains(item.getType()) && item.getContainerTitle() != null;
		return part ? item.getContainerTitle() : "";
	}

	private static String creators(CSLName[] names, boolean editors) {
		String first = family(names[0]);
		String joined = (names.length == 1) ? first
				: (names.length == 2) ? first + " and " + family(names[1]) : first + " et al.";
		return joined + (editors ? ((names.length == 1) ? " (ed.)" : " (eds)") : "");
	}

	private static String family(CSLName name) {
		return (name.getFamily() != null) ? name.getFamily() : name.getLiteral();
	}

	/** Whether the title begins with its author, who would be named twice. */
	boolean repeatsItsCreator() {
		return !this.creator.isEmpty() && this.title.startsWith(before());
	}

	String plain() {
		return before() + (this.quoted ? "“" + this.title + "”" : this.title) + after();
	}

	Html html() {
		String set = Typography.html(this.title).markup();
		String title = this.quoted ? "“" + set + "”" : "<cite>" + set + "</cite>";
		return new Html(Typography.html(before()) + title + after());
	}

	private String before() {
		return this.creator.isEmpty() ? "" : this.creator + ", ";
	}

	private String after() {
		return " (" + this.year + ")";
	}

}
