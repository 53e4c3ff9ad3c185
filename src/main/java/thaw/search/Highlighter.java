package thaw.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import thaw.query.Query;
import thaw.text.Typography;
import thaw.words.Analysis;
import thaw.words.NamesInText;
import thaw.words.Word;

/**
 * Marks the words of a query in texts: by the stems by which they are found, names by
 * their keys.
 */
final class Highlighter {

	/** Function words are marked only within so long a run of found words. */
	private static final int SHORTEST_RUN = 3;

	private final List<Phrase> phrases;

	private final Set<String> stems;

	private final Set<String> lesserStems;

	private final Set<String> keys;

	/** Marks the phrases and the words of a query; function words only beside others. */
	Highlighter(Query query) {
		this.phrases = query.phrases().stream().map((term) -> Phrase.of(term.text())).toList();
		List<Word> required = query.required();
		this.stems = stems(required.stream().filter(Word::byStem).toList());
		this.lesserStems = stems(query.words().stream().filter((word) -> !required.contains(word)).toList());
		this.keys = required.stream().flatMap((word) -> word.keys().stream()).collect(Collectors.toSet());
	}

	private static Set<String> stems(List<Word> words) {
		return words.stream()
			.flatMap((word) -> Analysis.stems(word.text()).stream())
			.map(Analysis.Token::term)
			.collect(Collectors.toSet());
	}

	/** The text as HTML with the words in {@code mark}. */
	String mark(String text) {
		StringBuilder html = new StringBuilder();
		int done = 0;
		List<Analysis.Token> tokens = Analysis.stems(text);
		List<Phrase.Span> spans = spans(text);
		for (int i = 0; i < tokens.size();) {
			int end = i;
			while (end < tokens.size() && (isFound(text, tokens.get(end), spans) || isLesser(tokens.get(end)))) {
				end++;
			}
			if (end > i && isWorthMarking(text, tokens.subList(i, end), spans)) {
				html.append(Typography.escape(text.substring(done, tokens.get(i).start()))).append("<mark>");
				done = tokens.get(end - 1).end();
				html.append(Typography.escape(text.substring(tokens.get(i).start(), done))).append("</mark>");
			}
			i = Math.max(end, i + 1);
		}
		return html.append(Typography.escape(text.substring(done))).toString();
	}

	private List<Phrase.Span> spans(String text) {
		return this.phrases.stream().flatMap((phrase) -> phrase.in(text).stream()).toList();
	}

	private boolean isWorthMarking(String text, List<Analysis.Token> run, List<Phrase.Span> spans) {
		return run.size() >= SHORTEST_RUN || run.stream().anyMatch((token) -> isFound(text, token, spans));
	}

	private boolean isLesser(Analysis.Token token) {
		return this.lesserStems.contains(token.term());
	}

	private boolean isFound(String text, Analysis.Token token, List<Phrase.Span> spans) {
		return isWord(text, token) || spans.stream().anyMatch((span) -> span.holds(token));
	}

	private boolean isWord(String text, Analysis.Token token) {
		if (this.stems.contains(token.term())) {
			return true;
		}
		String word = text.substring(token.start(), token.end());
		return !this.keys.isEmpty() && Character.isUpperCase(word.codePointAt(0))
				&& NamesInText.of(word).stream().anyMatch(this.keys::contains);
	}

}
