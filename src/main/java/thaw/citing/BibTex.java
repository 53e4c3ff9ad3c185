package thaw.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Works in BibTeX, in UTF-8. Fields that only BibLaTeX knows ({@code date},
 * {@code langid}, {@code translator}, {@code organization} of a page) are passed over by
 * BibTeX; where both are given, BibLaTeX takes {@code date} and BibTeX {@code year}. With
 * {@code datecirca=true} BibLaTeX prints the doubt of a date; without a year it would
 * print that of the visit.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">BibLaTeX, section 2</a>
 */
final class BibTex {

	private static final Map<CSLType, String> TYPES = Map.of(CSLType.BOOK, "book", CSLType.ARTICLE_JOURNAL, "article",
			CSLType.ARTICLE_MAGAZINE, "article", CSLType.ARTICLE_NEWSPAPER, "article", CSLType.CHAPTER, "incollection",
			CSLType.ENTRY_ENCYCLOPEDIA, "incollection", CSLType.MANUSCRIPT, "unpublished", CSLType.WEBPAGE, "online",
			CSLType.COLLECTION, "collection");

	private final Map<String, String> fields = new LinkedHashMap<>();

	private final CSLItemData item;

	private final String type;

	private BibTex(CSLItemData item) {
		this.item = item;
		String whole = (item.getContainerTitle() != null) ? "incollection" : "misc";
		this.type = TYPES.getOrDefault(item.getType(), whole);
	}

	static String entry(CSLItemData item) {
		BibTex entry = new BibTex(item);
		entry.describe();
		entry.publish();
		entry.find();
		return entry.fields.entrySet()
			.stream()
			.map((field) -> "  " + field.getKey() + " = {" + field.getValue() + "}")
			.collect(Collectors.joining(",\n", "@" + entry.type + "{" + item.getId() + ",\n", "\n}\n"));
	}

	private void describe() {
		names("author", this.item.getAuthor());
		names("editor", this.item.getEditor());
		names("translator", this.item.getTranslator());
		put("title", TexText.title(this.item.getTitle()));
		put("shorttitle", TexText.title(this.item.getTitleShort()));
		put("origtitle", TexText.title(this.item.getOriginalTitle()));
		switch (this.type) {
			case "article" -> text("journal", this.item.getContainerTitle());
			case "online" -> put("organization", TexText.list(this.item.getContainerTitle()));
			case "unpublished" -> text("howpublished", this.item.getContainerTitle());
			default -> put("booktitle", TexText.title(this.item.getContainerTitle()));
		}
		text("series", this.item.getCollectionTitle());
		text("edition", Stream.ofNullable(this.item.getEdition()).map(Works::editionAlone).findFirst().orElse(null));
		text("volume", this.item.getVolume());
		text("number", TexText.ranges(this.item.getIssue()));
		text("pages", TexText.ranges(this.item.getPage()));
	}

	/** Neither BibTeX nor BibLaTeX prints the publisher of what is no book. */
	private void publish() {
		if ("misc".equals(this.type)) {
			text("howpublished",
					Stream.of(this.item.getPublisherPlace(), this.item.getPublisher())
						.filter((part) -> part != null)
						.collect(Collectors.joining(": ")));
		}
		else {
			put("publisher", TexText.list(this.item.getPublisher()));
			put("address", TexText.list(this.item.getPublisherPlace()));
		}
		IssueDate issued = new IssueDate(this.item.getIssued());
		put("date", issued.isWords() ? null : issued.edtf());
		text("year", TexText.ranges(issued.years()));
	}

	/** An archive has no field that styles print, but every style prints a note. */
	private void find() {
		String archive = Stream.of(this.item.getArchive(), this.item.getArchiveLocation())
			.filter((part) -> part != null)
			.collect(Collectors.joining(", "));
		text("note", (archive.isEmpty() && "unpublished".equals(this.type)) ? "Unpublished manuscript" : archive);
		text("isbn", this.item.getISBN());
		put("doi", this.item.getDOI());
		if (this.item.getURL() != null) {
			put("url", TexText.verbatim(this.item.getURL()));
			put("urldate", (this.item.getAccessed() != null) ? new IssueDate(this.item.getAccessed()).first() : null);
		}
		put("langid", (this.item.getLanguage() != null) ? language(this.item.getLanguage()) : null);
	}

	/** Babel's name of a language: its English one, but for two kinds of English. */
	private static String language(String tag) {
		return switch (tag) {
			case "en-GB" -> "british";
			case "en-US" -> "american";
			default -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT);
		};
	}

	private void names(String field, CSLName[] names) {
		put(field,
				(names == null) ? null : Arrays.stream(names).map(BibTex::name).collect(Collectors.joining(" and ")));
	}

	/** A name without parts stands in braces, so that it is not taken apart. */
	private static String name(CSLName name) {
		return (name.getFamily() == null) ? "{" + TexText.escape(name.getLiteral()) + "}"
				: part(name.getFamily()) + ((name.getGiven() != null) ? ", " + part(name.getGiven()) : "");
	}

	private static String part(String name) {
		boolean several = name.contains(",") || name.contains(" and ");
		return several ? "{" + TexText.escape(name) + "}" : TexText.escape(name);
	}

	private void text(String field, String text) {
		put(field, (text != null) ? TexText.escape(text) : null);
	}

	private void put(String field, String value) {
		if (value != null && !value.isEmpty()) {
			this.fields.put(field, value);
		}
	}

}
