package thaw.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.hibernate.Session;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.dates.HistoricalDate;
import thaw.index.EntryDocument;

/**
 * A record of any kind in a list of answers.
 *
 * @param blurb what it is, in a line
 * @param opens address of its page, on which the words looked for are marked too
 * @param snippetHtml the sentence of its text that holds the words, or null
 */
record RecordItem(String id, String url, String title, String kind, HistoricalDate date, String blurb,
		@JsonIgnore String opens, @JsonIgnore String titleHtml, @JsonIgnore String blurbHtml,
		@JsonIgnore String snippetHtml) {

	static RecordItem of(Entry entry, Highlighter highlighter, String words, Session session) {
		boolean told = highlighter.isShown(List.of(entry.title(), entry.blurb()));
		String snippet = (told && entry.kind() != Kind.CHAPTER) ? null
				: highlighter.snippet(EntryDocument.texts(entry, session));
		String opens = entry.path() + (words.isBlank() ? "" : "?q=" + SearchRequest.encoded(words));
		return new RecordItem(entry.ref().toString(), entry.path(), entry.title(), entry.kind().prefix(), entry.date(),
				entry.blurb(), opens, highlighter.mark(entry.title()), highlighter.mark(entry.blurb()), snippet);
	}

}
