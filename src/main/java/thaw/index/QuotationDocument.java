package thaw.index;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import thaw.crossref.Entry;
import thaw.crossref.EntryOrWords;
import thaw.crossref.Kind;
import thaw.crossref.Theme;
import thaw.quotations.Evidence;
import thaw.quotations.Quotation;
import thaw.text.Citation;

/** What is to be found of a quotation. */
final class QuotationDocument {

	private QuotationDocument() {
	}

	/**
	 * Reads a dossier.
	 * @param paragraphs what it says in sentences
	 * @param titles of the sources by their citekeys
	 */
	static IndexDocument of(Quotation quotation, List<String> paragraphs, Map<String, String> titles) {
		return new IndexDocument().text(IndexedPart.TITLE, List.of(quotation.title()))
			.text(IndexedPart.TEXT, List.of(quotation.text()))
			.passages(IndexedPart.ORIGINAL, original(quotation))
			.passages(IndexedPart.VARIANTS, wordings(quotation))
			.text(IndexedPart.SPEAKER, names(quotation.speaker()).toList())
			.text(IndexedPart.GIST, List.of(quotation.gist()))
			.text(IndexedPart.ABOUT, about(quotation))
			.text(IndexedPart.NOTE, notes(quotation, paragraphs))
			.facet(Facet.KIND, List.of(new FacetValue(Kind.QUOTATION.prefix(), Kind.QUOTATION.plural())))
			.facet(Facet.SPEAKER, List.of(speaker(quotation)))
			.facet(Facet.YEAR, List.of(FacetValue.of(Integer.toString(quotation.date().year()))))
			.facet(Facet.THEME,
					quotation.themes().stream().map((theme) -> new FacetValue(theme.slug(), theme.label())).toList())
			.facet(Facet.STANDING, List.of(new FacetValue(quotation.standing().slug(), quotation.standing().label())))
			.facet(Facet.LANG, List.of(language(quotation)))
			.facet(Facet.SOURCE, sources(quotation, titles));
	}

	/** In the language in which it was said, as far as that is known. */
	private static FacetValue language(Quotation quotation) {
		String code = Objects.requireNonNullElse(quotation.originalLanguage(), "en");
		String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
		return new FacetValue(code, name.isEmpty() ? code : name);
	}

	/** The speaker's reference, or name where the site has no record. */
	private static FacetValue speaker(Quotation quotation) {
		Entry entry = quotation.speaker().entry();
		return (entry != null) ? new FacetValue(entry.ref().toString(), entry.title())
				: FacetValue.of(quotation.speaker().name());
	}

	private static List<Passage> original(Quotation quotation) {
		return Stream.ofNullable(quotation.original())
			.map((text) -> new Passage(text, quotation.originalLanguage(), null))
			.toList();
	}

	private static List<Passage> wordings(Quotation quotation) {
		return Stream
			.concat(quotation.variants()
				.stream()
				.map((variant) -> new Passage(variant.text(), variant.language(), "Also circulates as")),
					quotation.evidence()
						.stream()
						.filter((witness) -> witness.wording() != null)
						.map((witness) -> new Passage(witness.wording(), witness.language(), "In a source")))
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

	private static List<String> notes(Quotation quotation, List<String> paragraphs) {
		return Stream.concat(Stream.of(quotation.translator(), quotation.originalMissing()), paragraphs.stream())
			.toList();
	}

	private static List<FacetValue> sources(Quotation quotation, Map<String, String> titles) {
		Stream<Citation> cited = Stream.concat(quotation.verdict().source().stream(),
				quotation.evidence().stream().map(Evidence::citation));
		return Stream.concat(Stream.ofNullable(quotation.work()).map(Entry::slug), cited.map(Citation::citekey))
			.distinct()
			.map((citekey) -> new FacetValue(citekey, titles.getOrDefault(citekey, citekey)))
			.toList();
	}

}
