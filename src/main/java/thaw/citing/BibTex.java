package thaw.citing;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Works in BibTeX, in UTF-8. Types and fields that only BibLaTeX knows
 * ({@code inreference}, {@code date}, {@code translator}, {@code organization} of a page)
 * are passed over by BibTeX; where both are given, BibLaTeX takes {@code date} and BibTeX
 * {@code year}. With {@code datecirca=true} BibLaTeX prints the doubt of a date; without
 * a year it would print that of the visit.
 *
 * @see <a href="https://ctan.org/pkg/biblatex">BibLaTeX, section 2</a>
 */
final class BibTex {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private final Map<String, String> fields = new LinkedHashMap<>();

	private final CSLItemData item;

	private final ItemType type;

	private BibTex(CSLItemData item) {
		this.item = item;
		this.type = ItemType.of(item);
	}

	static String entry(CSLItemData item) {
		BibTex entry = new BibTex(item);
		entry.describe();
		entry.stand();
		entry.publish();
		entry.date();
		entry.find();
		entry.remark();
		return entry.fields.entrySet()
			.stream()
			.map((field) -> "  " + field.getKey() + " = " + field.getValue())
			.collect(Collectors.joining(",\n", "@" + entry.type.bibTex() + "{" + item.getId() + ",\n", "\n}\n"));
	}

	private void describe() {
		names("author", this.item.getAuthor());
		names("editor", this.item.getEditor());
		names("translator", this.item.getTranslator());
		put("title", TexText.title(this.item.getTitle()));
		put("shorttitle", TexText.title(this.item.getTitleShort()));
		put("origtitle", TexText.title(this.item.getOriginalTitle()));
		put("entrysubtype", this.type.subtype());
		text("type", this.type.word());
	}

	/** The work around it, in the field that styles print for works of its type. */
	private void stand() {
		String whole = this.item.getContainerTitle();
		switch (this.type.bibTex()) {
			case "article" -> text("journal", whole);
			case "online" -> put("organization", TexText.list(whole));
			case "incollection", "inreference", "inproceedings" -> put("booktitle", TexText.title(whole));
			case "unpublished" ->
				text("howpublished", Whole.joined(": ", Whole.of(this.item), this.item.getPublisher()));
			case "book", "techreport", "thesis" -> text("note", Whole.joined(". ", whole, Whole.archive(this.item)));
			default -> text("howpublished", Whole.of(this.item));
		}
		text("series", this.item.getCollectionTitle());
		text("edition", (this.item.getEdition() != null) ? Works.editionAlone(this.item.getEdition()) : null);
		text("volume", this.item.getVolume());
		text("number", TexText.ranges(this.item.getIssue()));
		text("pages", TexText.ranges(this.item.getPage()));
	}

	/** BibLaTeX prints no publisher of what is unpublished: it stands with the whole. */
	private void publish() {
		String field = switch (this.type.bibTex()) {
			case "techreport", "thesis" -> "institution";
			case "article", "book", "incollection", "inreference", "inproceedings", "online" -> "publisher";
			default -> "organization";
		};
		if (this.type != ItemType.MANUSCRIPT && this.type != ItemType.SPEECH) {
			put(field, TexText.list(this.item.getPublisher()));
		}
		put("address", TexText.list(this.item.getPublisherPlace()));
	}

	/** BibTeX has names of its own for months, which stand without braces. */
	private void date() {
		IssueDate issued = new IssueDate(this.item.getIssued());
		put("date", issued.isWords() ? null : issued.edtf());
		text("year", TexText.ranges(issued.years()));
		if (!issued.isWords() && !issued.isDoubtful()) {
			String[] parts = issued.first().split("-");
			if (parts.length > 1) {
				this.fields.put("month", MONTHS.get(Integer.parseInt(parts[1]) - 1));
			}
			put("day", (parts.length > 2) ? parts[2] : null);
		}
	}

	/** An archive has no field that styles print, but every style prints a note. */
	private void find() {
		String archive = Whole.archive(this.item);
		if (!this.fields.containsKey("note")) {
			boolean bare = this.type.bibTex().equals("unpublished") && archive.isEmpty();
			text("note", bare ? "Unpublished manuscript" : archive);
		}
		text("library", archive);
		text("isbn", this.item.getISBN());
		put("doi", this.item.getDOI());
		if (this.item.getURL() != null) {
			put("url", TexText.verbatim(this.item.getURL()));
			put("urldate", (this.item.getAccessed() != null) ? new IssueDate(this.item.getAccessed()).first() : null);
		}
		put("langid", (this.item.getLanguage() != null) ? language(this.item.getLanguage()) : null);
	}

	/** What some readers pass over, in a field that they show and no style prints. */
	private void remark() {
		IssueDate issued = new IssueDate(this.item.getIssued());
		text("annote",
				new Remarks().add("Date of issue", issued.isDoubtful() ? issued.inWords() : null)
					.add("Original title", this.item.getOriginalTitle())
					.add("Translator", this.item.getTranslator())
					.add("Edition", this.type.bibTex().equals("inreference") ? this.item.getEdition() : null)
					.add("In", this.fields.containsKey("howpublished") ? Whole.of(this.item) : null)
					.text());
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
			this.fields.put(field, "{" + value + "}");
		}
	}

}
