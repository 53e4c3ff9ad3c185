package thaw.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import thaw.query.Query.Term;
import thaw.words.Word;

/** What is done where nothing has all the words. */
final class FewerWords {

	/** So many function words may be of a sentence whose word of matter is unknown. */
	private static final int SENTENCE = 3;

	private final SearchIndex index;

	FewerWords(SearchIndex index) {
		this.index = index;
	}

	/** Without the words that stand nowhere; if that is not enough, any of the rest. */
	Reading read(Scope scope, Reading reading) {
		List<Word> required = reading.query().required();
		Set<String> unknown = required.stream()
			.filter((word) -> !this.index.holds(scope, word, reading.query().language()))
			.map(Word::text)
			.collect(Collectors.toSet());
		boolean sentence = scope == Scope.QUOTATIONS && reading.query().words().size() - unknown.size() >= SENTENCE;
		if (!required.isEmpty() && unknown.size() == required.size() && reading.query().phrases().isEmpty()
				&& !sentence) {
			return reading;
		}
		Reading known = unknown.isEmpty() ? reading : without(unknown, reading);
		return (this.index.count(scope, known.query().unrestricted()) > 0) ? known : loosened(known);
	}

	/** Answered by what has some of the words. */
	static Reading loosened(Reading reading) {
		String sentence = reading.query().phrases().isEmpty() ? "Nothing has all the words; these have some of them."
				: "Nothing has the phrase and all the other words; these have the phrase.";
		return reading.and(reading.query().loose(), List.of(sentence));
	}

	private static Reading without(Set<String> unknown, Reading reading) {
		List<Term> kept = new ArrayList<>();
		List<String> left = new ArrayList<>();
		for (Term term : reading.query().terms()) {
			Predicate<Word> out = (word) -> unknown.contains(word.text());
			List<Word> words = term.words().stream().filter(out.negate()).toList();
			boolean whole = term.excluded() || words.size() == term.words().size();
			if (!whole) {
				term.words().stream().filter(out).map(Word::written).forEach(left::add);
			}
			if (!words.isEmpty()) {
				kept.add(whole ? term
						: Term.of(words.stream().map(Word::written).collect(Collectors.joining(" ")), words));
			}
		}
		return reading.and(reading.query().with(List.copyOf(kept)), List.of("Left out, for it stands nowhere: "
				+ left.stream().map((word) -> "“" + word + "”").distinct().collect(Collectors.joining(", ")) + "."));
	}

}
