package thaw.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.dates.HistoricalDate;
import thaw.index.IndexedPart;
import thaw.index.IndexedRecord;
import thaw.index.IndexedText;
import thaw.passages.EditedPassages;
import thaw.query.Answer;
import thaw.query.HeldOffice;
import thaw.text.PassageId;
import thaw.text.Typography;

/**
 * A record of any kind in a list of answers.
 *
 * @param blurb what it is, in a line
 * @param opens address of its page, on which the words looked for are marked too; of a
 * chapter at the paragraph that holds them
 * @param snippetHtml the sentence of its text that holds the words, or null
 * @param office the office by which it answers, with its years, or null
 * @param lacking the words looked for that are not in it
 * @param near whether it only comes near what was asked for
 */
record RecordItem(String id, String url, String title, String kind, @JsonIgnore String kindLabel, HistoricalDate date,
		String blurb, @JsonIgnore String opens, @JsonIgnore String titleHtml, @JsonIgnore String blurbHtml,
		@JsonIgnore String snippetHtml, String office, List<String> lacking, boolean near) {

	static RecordItem of(Answer answer, String words, EditedPassages edited) {
		IndexedRecord record = answer.record();
		Entry entry = record.entry();
		Marks marks = new Marks(answer);
		IndexedText title = record.texts(IndexedPart.TITLE).get(0);
		IndexedText line = line(record);
		boolean told = answer.isShown(Stream.of(title, line).distinct().toList()) && entry.kind() != Kind.CHAPTER;
		IndexedText best = told ? null : answer.best();
		return new RecordItem(entry.ref().toString(), entry.path(), entry.title(), entry.kind().prefix(),
				entry.kind().label(), entry.date(), entry.blurb(), opens(entry, best, words, edited), marks.in(title),
				(line == title) ? Typography.escape(entry.blurb()) : marks.snippet(line),
				(best == null || best == title || best == line) ? null : marks.snippet(best), office(answer.office()),
				answer.lacking(), answer.isNear());
	}

	/** What says in a line what it is: of a quotation its words. */
	private static IndexedText line(IndexedRecord record) {
		IndexedPart part = (record.quotation() != null) ? IndexedPart.TEXT : IndexedPart.ABOUT;
		return record.texts(part).stream().findFirst().orElse(record.texts().get(0));
	}

	private static String office(HeldOffice held) {
		return (held == null) ? null
				: held.office() + Stream.of(held.from(), held.to())
					.map((date) -> (date == null) ? "…" : date.words())
					.collect(Collectors.joining(" – ", ", ", ""));
	}

	private static String opens(Entry entry, IndexedText best, String words, EditedPassages edited) {
		String query = words.isBlank() ? "" : "?q=" + SearchRequest.encoded(words);
		boolean paragraph = best != null && best.part() == IndexedPart.NOTE && entry.kind() == Kind.CHAPTER;
		return entry.path() + query + (paragraph ? "#" + edited.address(PassageId.of(best.text())) : "");
	}

}
