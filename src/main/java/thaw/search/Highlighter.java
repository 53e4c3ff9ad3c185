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

	private final Set<String> stems;

	private final Set<String> lesserStems;

	private final Set<String> keys;

	/** Marks the words and phrases of a query; function words only beside others. */
	Highlighter(Query query) {
		this(query.allWords());
	}

	private Highlighter(List<Word> words) {
		List<Word> required = Word.required(words);
		this.stems = stems(required.stream().filter(Word::byStem).toList());
		this.lesserStems = stems(words.stream().filter((word) -> !required.contains(word)).toList());
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
		for (int i = 0; i < tokens.size();) {
			int end = i;
			while (end < tokens.size() && (isFound(text, tokens.get(end)) || isLesser(tokens.get(end)))) {
				end++;
			}
			if (end > i && isWorthMarking(text, tokens.subList(i, end))) {
				html.append(Typography.escape(text.substring(done, tokens.get(i).start()))).append("<mark>");
				done = tokens.get(end - 1).end();
				html.append(Typography.escape(text.substring(tokens.get(i).start(), done))).append("</mark>");
			}
			i = Math.max(end, i + 1);
		}
		return html.append(Typography.escape(text.substring(done))).toString();
	}

	private boolean isWorthMarking(String text, List<Analysis.Token> run) {
		return run.size() >= SHORTEST_RUN || run.stream().anyMatch((token) -> isFound(text, token));
	}

	private boolean isLesser(Analysis.Token token) {
		return this.lesserStems.contains(token.term());
	}

	private boolean isFound(String text, Analysis.Token token) {
		if (this.stems.contains(token.term())) {
			return true;
		}
		String word = text.substring(token.start(), token.end());
		return !this.keys.isEmpty() && Character.isUpperCase(word.codePointAt(0))
				&& NamesInText.of(word).stream().anyMatch(this.keys::contains);
	}

	/** How many different words of the query stand in the text. */
	int found(String text) {
		Set<String> found = new HashSet<>();
		for (Analysis.Token token : Analysis.stems(text)) {
			if (isFound(text, token)) {
				found.add(token.term());
			}
		}
		return found.size();
	}

	/** The sentence that holds the most of the words, marked; null if none holds any. */
	String snippet(List<String> texts) {
		int most = 0;
		String best = null;
		for (String text : texts) {
			for (String sentence : (found(text) > most) ? sentences(text) : List.<String>of()) {
				int found = found(sentence);
				if (found > most) {
					most = found;
					best = sentence;
				}
			}
		}
		return (best != null) ? mark(shortened(best)) : null;
	}

	private String shortened(String sentence) {
		if (sentence.length() <= LONGEST_SNIPPET) {
			return sentence;
		}
		int first = Analysis.stems(sentence)
			.stream()
			.filter((token) -> isFound(sentence, token))
			.mapToInt(Analysis.Token::start)
			.min()
			.orElse(0);
		int from = Math.max(0, Math.min(first - LONGEST_SNIPPET / 3, sentence.length() - LONGEST_SNIPPET));
		int to = Math.min(sentence.length(), from + LONGEST_SNIPPET);
		return ((from > 0) ? "… " : "") + sentence.substring(from, to).strip() + ((to < sentence.length()) ? " …" : "");
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
