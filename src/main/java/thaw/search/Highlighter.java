package thaw.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

	private static final int LONGEST_SNIPPET = 320;

	/** Function words are marked only within so long a run of found words. */
	private static final int SHORTEST_RUN = 3;

	/** A phrase counts for more than all words that can be looked for. */
	private static final int PHRASE = 100;

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

	/**
	 * How much of the query stands in some texts: its different words, and its phrases.
	 */
	int found(List<String> texts) {
		Set<String> words = new HashSet<>();
		for (String text : texts) {
			Analysis.stems(text)
				.stream()
				.filter((token) -> isWord(text, token))
				.forEach((token) -> words.add(token.term()));
		}
		long phrases = this.phrases.stream()
			.filter((phrase) -> texts.stream().anyMatch((text) -> !phrase.in(text).isEmpty()))
			.count();
		return words.size() + PHRASE * (int) phrases;
	}

	/**
	 * Whether texts show why they were found: all the phrases of the query, or a word.
	 */
	boolean isShown(List<String> texts) {
		return found(texts) >= Math.max(1, PHRASE * this.phrases.size());
	}

	/**
	 * The sentence that holds the most of the query, marked; a whole text where a phrase
	 * runs over the end of a sentence; null if none holds any.
	 */
	String snippet(List<String> texts) {
		String best = best(texts);
		if (best == null) {
			return null;
		}
		int whole = found(List.of(best));
		String sentence = best(sentences(best));
		boolean apart = sentence == null || found(List.of(sentence)) / PHRASE < whole / PHRASE;
		return mark(shortened(apart ? best : sentence));
	}

	private String best(List<String> texts) {
		int most = 0;
		String best = null;
		for (String text : texts) {
			int found = found(List.of(text));
			if (found > most) {
				most = found;
				best = text;
			}
		}
		return best;
	}

	private String shortened(String sentence) {
		if (sentence.length() <= LONGEST_SNIPPET) {
			return sentence;
		}
		int first = spans(sentence).stream().mapToInt(Phrase.Span::start).min().orElseGet(() -> firstWord(sentence));
		int from = Math.max(0, Math.min(first - LONGEST_SNIPPET / 3, sentence.length() - LONGEST_SNIPPET));
		int to = Math.min(sentence.length(), from + LONGEST_SNIPPET);
		return ((from > 0) ? "… " : "") + sentence.substring(from, to).strip() + ((to < sentence.length()) ? " …" : "");
	}

	private int firstWord(String sentence) {
		return Analysis.stems(sentence)
			.stream()
			.filter((token) -> isWord(sentence, token))
			.mapToInt(Analysis.Token::start)
			.min()
			.orElse(0);
	}

	private static List<String> sentences(String text) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
		breaks.setText(text);
		List<String> sentences = new ArrayList<>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			sentences.add(text.substring(start, end).strip());
			start = end;
		}
		return sentences;
	}

}
