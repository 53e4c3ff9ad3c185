package thaw.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import thaw.dates.HistoricalDate;
import thaw.index.QuotationDocument;
import thaw.quotations.Evidence;
import thaw.quotations.Quotation;
import thaw.quotations.Variant;
import thaw.records.RecordTexts;
import thaw.web.Link;

/**
 * A quotation in a list of answers. What ends in {@code Html} is safe HTML with the words
 * looked for in {@code mark}.
 *
 * @param opens address of its page, on which the words looked for are marked too
 * @param elsewhere where else in the dossier the words stand
 * @param lacking the words looked for that are not in the dossier
 */
record QuotationItem(String id, String url, String title, String text, String original, String originalLanguage,
		Link speaker, HistoricalDate date, String standing, String standingLabel, @JsonIgnore String opens,
		@JsonIgnore String titleHtml, @JsonIgnore String textHtml, @JsonIgnore String originalHtml,
		@JsonIgnore List<Elsewhere> elsewhere, List<String> lacking) {

	private static final int MOST_ELSEWHERE = 2;

	/**
	 * Words found apart from the quotation itself.
	 *
	 * @param label what they stand in
	 * @param language of the words
	 */
	record Elsewhere(String label, String html, String language) {

	}

	static QuotationItem of(Quotation quotation, Highlighter highlighter, String words, List<String> lacking,
			RecordTexts texts) {
		String url = quotation.ref().path();
		String opens = words.isBlank() ? url : url + "?q=" + SearchRequest.encoded(words);
		String original = quotation.original();
		return new QuotationItem(quotation.ref().toString(), url, quotation.title(), quotation.text(), original,
				quotation.originalLanguage(), Link.to(quotation.speaker()), quotation.date(),
				quotation.standing().slug(), quotation.standing().label(), opens, highlighter.mark(quotation.title()),
				highlighter.mark(quotation.text()), (original != null) ? highlighter.mark(original) : null,
				elsewhere(quotation, highlighter, texts), lacking);
	}

	private static List<Elsewhere> elsewhere(Quotation quotation, Highlighter highlighter, RecordTexts texts) {
		List<String> shown = List.of(quotation.title(), quotation.text(),
				Objects.requireNonNullElse(quotation.original(), ""));
		int inWords = highlighter.found(shown);
		Stream<Elsewhere> variants = quotation.variants()
			.stream()
			.filter((variant) -> highlighter.found(List.of(variant.text())) > inWords)
			.map((variant) -> ofVariant(variant, highlighter));
		Stream<Elsewhere> evidence = quotation.evidence()
			.stream()
			.filter((witness) -> witness.wording() != null && highlighter.found(List.of(witness.wording())) > inWords)
			.map((witness) -> ofEvidence(witness, highlighter));
		List<Elsewhere> wordings = Stream.concat(variants, evidence).limit(MOST_ELSEWHERE).toList();
		if (!wordings.isEmpty() || highlighter.isShown(shown)) {
			return wordings;
		}
		List<String> paragraphs = texts.findByRef(quotation.ref().toString()).orElseThrow().paragraphs();
		String snippet = highlighter.snippet(QuotationDocument.around(quotation, paragraphs));
		return (snippet != null) ? List.of(new Elsewhere("From the dossier", snippet, "en")) : List.of();
	}

	private static Elsewhere ofVariant(Variant variant, Highlighter highlighter) {
		return new Elsewhere("Also circulates as", highlighter.mark(variant.text()), variant.language());
	}

	private static Elsewhere ofEvidence(Evidence evidence, Highlighter highlighter) {
		return new Elsewhere("In a source", highlighter.mark(evidence.wording()),
				Objects.requireNonNullElse(evidence.language(), "en"));
	}

}
