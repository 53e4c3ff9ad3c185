package thaw.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Stream;
import thaw.dates.HistoricalDate;
import thaw.index.IndexedPart;
import thaw.index.IndexedRecord;
import thaw.index.IndexedText;
import thaw.query.Answer;
import thaw.quotations.Quotation;
import thaw.web.Link;

/**
 * A quotation in a list of answers. What ends in {@code Html} is safe HTML with the words
 * looked for in {@code mark}.
 *
 * @param opens address of its page, on which the words looked for are marked too
 * @param elsewhere where else in the dossier the words stand
 * @param lacking the words looked for that are not in the dossier
 * @param near whether it only comes near what was asked for
 */
record QuotationItem(String id, String url, String title, String text, String original, String originalLanguage,
		Link speaker, HistoricalDate date, String standing, String standingLabel, @JsonIgnore String opens,
		@JsonIgnore String titleHtml, @JsonIgnore String textHtml, @JsonIgnore String originalHtml,
		@JsonIgnore List<Elsewhere> elsewhere, List<String> lacking, boolean near) {

	private static final int MOST_ELSEWHERE = 2;

	/**
	 * Words found apart from the quotation itself.
	 *
	 * @param label what they stand in
	 * @param language of the words
	 */
	record Elsewhere(String label, String html, String language) {

	}

	static QuotationItem of(Answer answer, String words) {
		IndexedRecord record = answer.record();
		Quotation quotation = record.quotation();
		Marks marks = new Marks(answer);
		String url = record.entry().path();
		String opens = words.isBlank() ? url : url + "?q=" + SearchRequest.encoded(words);
		return new QuotationItem(record.entry().ref().toString(), url, quotation.title(), quotation.text(),
				quotation.original(), quotation.originalLanguage(), Link.to(quotation.speaker()), quotation.date(),
				quotation.standing().slug(), quotation.standing().label(), opens,
				only(record, IndexedPart.TITLE, marks), only(record, IndexedPart.TEXT, marks),
				only(record, IndexedPart.ORIGINAL, marks), elsewhere(answer, marks), answer.lacking(), answer.isNear());
	}

	private static String only(IndexedRecord record, IndexedPart part, Marks marks) {
		return record.texts(part).stream().findFirst().map(marks::in).orElse(null);
	}

	private static List<Elsewhere> elsewhere(Answer answer, Marks marks) {
		IndexedRecord record = answer.record();
		List<IndexedText> shown = Stream.of(IndexedPart.TITLE, IndexedPart.TEXT, IndexedPart.ORIGINAL)
			.flatMap((part) -> record.texts(part).stream())
			.toList();
		int inWords = answer.found(shown);
		List<Elsewhere> wordings = record.texts(IndexedPart.VARIANTS)
			.stream()
			.filter((text) -> answer.found(List.of(text)) > inWords)
			.limit(MOST_ELSEWHERE)
			.map((text) -> new Elsewhere(text.label(), marks.in(text), language(text)))
			.toList();
		IndexedText best = (wordings.isEmpty() && !answer.isShown(shown)) ? answer.best() : null;
		return (best == null) ? wordings
				: List.of(new Elsewhere("From the dossier", marks.snippet(best), language(best)));
	}

	private static String language(IndexedText text) {
		return (text.language() != null) ? text.language() : "en";
	}

}
