package thaw.index;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import thaw.crossref.Entry;
import thaw.crossref.EntryOrWords;
import thaw.quotations.Evidence;
import thaw.quotations.Quotation;
import thaw.quotations.Variant;
import thaw.text.Citation;
import thaw.themes.Theme;

/** What is to be found of a quotation. */
public final class QuotationDocument {

	private QuotationDocument() {
	}

	static IndexDocument of(Quotation quotation, List<String> paragraphs) {
		return new IndexDocument(quotation.ref().slug()).text(IndexedPart.TITLE, List.of(quotation.title()))
			.text(IndexedPart.TEXT, List.of(quotation.text()))
			.text(IndexedPart.ORIGINAL, Stream.ofNullable(quotation.original()).toList())
			.text(IndexedPart.VARIANTS, wordings(quotation))
			.text(IndexedPart.SPEAKER, names(quotation.speaker()).toList())
			.text(IndexedPart.ABOUT, about(quotation))
			.text(IndexedPart.NOTE, notes(quotation, paragraphs))
			.facet(Facet.SPEAKER, List.of(speaker(quotation)))
			.facet(Facet.YEAR, List.of(Integer.toString(quotation.date().year())))
			.facet(Facet.THEME, quotation.themes().stream().map(Theme::slug).toList())
			.facet(Facet.STANDING, List.of(quotation.standing().slug()))
			.facet(Facet.LANG, List.of(language(quotation)))
			.facet(Facet.SOURCE, sources(quotation))
			.order(quotation.standing().ordinal(), quotation.date().earliest(), filed(quotation.speaker()));
	}

	/** The language in which it was said, as far as that is known. */
	static String language(Quotation quotation) {
		return Objects.requireNonNullElse(quotation.originalLanguage(), "en");
	}

	/** The speaker's reference, or name where the site has no record. */
	private static String speaker(Quotation quotation) {
		Entry entry = quotation.speaker().entry();
		return (entry != null) ? entry.ref().toString() : quotation.speaker().name();
	}

	private static String filed(EntryOrWords speaker) {
		return (speaker.entry() != null) ? speaker.entry().sortTitle() : speaker.name();
	}

	private static List<String> wordings(Quotation quotation) {
		return Stream
			.concat(quotation.variants().stream().map(Variant::text),
					quotation.evidence().stream().map(Evidence::wording))
			.toList();
	}

	private static Stream<String> names(EntryOrWords named) {
		return (named == null || named.name() == null) ? Stream.empty()
				: Stream.concat(Stream.of(named.name()), names(named.entry()).skip(1));
	}

	private static Stream<String> names(Entry entry) {
		return (entry == null) ? Stream.of("") : Stream.concat(Stream.of(entry.title()), entry.names().stream());
	}

	private static List<String> about(Quotation quotation) {
		return Stream
			.of(names(quotation.occasion()), names(quotation.work()), names(quotation.place()),
					quotation.addressees().stream().flatMap(QuotationDocument::names),
					quotation.themes().stream().map(Theme::label))
			.flatMap((names) -> names)
			.toList();
	}

	/**
	 * All that is said of it and all names connected with it, in plain text.
	 * @param paragraphs what its dossier says in sentences
	 */
	public static List<String> around(Quotation quotation, List<String> paragraphs) {
		return Stream.of(notes(quotation, paragraphs).stream(), names(quotation.speaker()), about(quotation).stream())
			.flatMap((texts) -> texts)
			.toList();
	}

	private static List<String> notes(Quotation quotation, List<String> paragraphs) {
		return Stream.concat(Stream.of(quotation.translator(), quotation.originalMissing()), paragraphs.stream())
			.filter(Objects::nonNull)
			.toList();
	}

	private static List<String> sources(Quotation quotation) {
		Stream<Citation> cited = Stream.concat(quotation.verdict().source().stream(),
				quotation.evidence().stream().map(Evidence::citation));
		return Stream.concat(Stream.ofNullable(quotation.work()).map(Entry::slug), cited.map(Citation::citekey))
			.distinct()
			.toList();
	}

}
