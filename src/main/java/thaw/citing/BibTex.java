package thaw.citing;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Works in BibTeX, in UTF-8. Fields that only BibLaTeX knows ({@code date},
 * {@code langid}, {@code translator}, {@code library}) are passed over by BibTeX.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">BibLaTeX, section 2</a>
 */
final class BibTex {

	private static final Map<CSLType, String> TYPES = Map.of(CSLType.BOOK, "book", CSLType.ARTICLE_JOURNAL, "article",
			CSLType.ARTICLE_MAGAZINE, "article", CSLType.ARTICLE_NEWSPAPER, "article", CSLType.CHAPTER, "incollection",
			CSLType.ENTRY_ENCYCLOPEDIA, "incollection", CSLType.MANUSCRIPT, "unpublished");

	private static final Map<String, String> SPECIALS = Map.of("\\", "\\textbackslash{}", "{", "\\{", "}", "\\}", "~",
			"\\textasciitilde{}", "^", "\\textasciicircum{}");

	private final Map<String, String> fields = new LinkedHashMap<>();

	private BibTex() {
	}

	static String entry(CSLItemData item) {
		String type = TYPES.getOrDefault(item.getType(), "misc");
		BibTex entry = new BibTex();
		entry.describe(item, type);
		entry.publish(item);
		return entry.fields.entrySet()
			.stream()
			.map((field) -> "  " + field.getKey() + " = {" + field.getValue() + "}")
			.collect(Collectors.joining(",\n", "@" + type + "{" + item.getId() + ",\n", "\n}\n"));
	}

	private void describe(CSLItemData item, String type) {
		names("author", item.getAuthor());
		names("editor", item.getEditor());
		names("translator", item.getTranslator());
		text("title", item.getTitle());
		text("shorttitle", item.getTitleShort());
		text("article".equals(type) ? "journal" : "booktitle", item.getContainerTitle());
		text("series", item.getCollectionTitle());
		text("edition", item.getEdition());
		text("volume", item.getVolume());
		text("number", item.getIssue());
		text("pages", (item.getPage() != null) ? item.getPage().replaceAll("[-–]+", "--") : null);
	}

	private void publish(CSLItemData item) {
		text("publisher", item.getPublisher());
		text("address", item.getPublisherPlace());
		if (item.getIssued() != null) {
			text("date", IsoDate.of(item.getIssued()));
			text("year", IsoDate.of(item.getIssued()).substring(0, 4));
		}
		text("isbn", item.getISBN());
		put("doi", item.getDOI());
		put("url", (item.getURL() != null) ? verbatim(item.getURL()) : null);
		CSLDate accessed = item.getAccessed();
		text("urldate", (accessed != null) ? IsoDate.of(accessed) : null);
		text("langid", item.getLanguage());
		text("library", item.getSource());
	}

	private void names(String field, CSLName[] names) {
		put(field,
				(names == null) ? null : Arrays.stream(names).map(BibTex::name).collect(Collectors.joining(" and ")));
	}

	/** A name without parts stands in braces, so that it is not taken apart. */
	private static String name(CSLName name) {
		return (name.getFamily() == null) ? "{" + escape(name.getLiteral()) + "}"
				: escape(name.getFamily()) + ((name.getGiven() != null) ? ", " + escape(name.getGiven()) : "");
	}

	private void text(String field, String text) {
		put(field, (text != null) ? escape(text) : null);
	}

	private void put(String field, String value) {
		if (value != null && !value.isEmpty()) {
			this.fields.put(field, value);
		}
	}

	/** Text in which LaTeX sees no command. */
	static String escape(String text) {
		return text.codePoints().mapToObj(Character::toString).map(BibTex::escaped).collect(Collectors.joining());
	}

	private static String escaped(String sign) {
		return "&%$#_".contains(sign) ? "\\" + sign : SPECIALS.getOrDefault(sign, sign);
	}

	/** Addresses are read as they stand, so that only what ends them early must go. */
	private static String verbatim(String url) {
		return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C").replace(" ", "%20");
	}

}
