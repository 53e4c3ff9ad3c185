package thaw.search;

import java.util.ArrayList;
import java.util.List;
import thaw.words.Analysis;

/**
 * Words that stand together, as they are.
 *
 * @param terms the words as they are compared
 */
record Phrase(List<String> terms) {

	/**
	 * A place in a text.
	 *
	 * @param start where it begins
	 * @param end where it ends, exclusive
	 */
	record Span(int start, int end) {

		boolean holds(Analysis.Token token) {
			return token.start() >= this.start && token.end() <= this.end;
		}

	}

	static Phrase of(String text) {
		return new Phrase(terms(Analysis.words(text)));
	}

	/** Where it stands in a text. */
	List<Span> in(String text) {
		List<Analysis.Token> tokens = Analysis.words(text);
		List<String> all = terms(tokens);
		List<Span> spans = new ArrayList<>();
		for (int at = 0; at + this.terms.size() <= all.size(); at++) {
			if (all.subList(at, at + this.terms.size()).equals(this.terms)) {
				spans.add(new Span(tokens.get(at).start(), tokens.get(at + this.terms.size() - 1).end()));
			}
		}
		return spans;
	}

	private static List<String> terms(List<Analysis.Token> tokens) {
		return tokens.stream().map(Analysis.Token::term).toList();
	}

}
