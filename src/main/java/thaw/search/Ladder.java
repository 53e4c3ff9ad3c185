package thaw.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import thaw.search.Query.Term;

/**
 * What is tried when nothing answers: the words without quotation marks, the other
 * keyboard, another spelling, fewer words. Each rung says what it did.
 */
@Component
class Ladder {

	private final Index index;

	private final Lexicon lexicon;

	private final Respelling respelling;

	Ladder(Index index, Lexicon lexicon, Respelling respelling) {
		this.index = index;
		this.lexicon = lexicon;
		this.respelling = respelling;
	}

	/**
	 * A query as it was read in the end.
	 *
	 * @param steps what was done to it, a sentence each; empty if it was taken as typed
	 */
	record Reading(Query query, List<String> steps) {

		Reading and(Query next, List<String> did) {
			List<String> all = new ArrayList<>(this.steps);
			all.addAll(did);
			return new Reading(next, all);
		}

	}

	/**
	 * Climbs until something answers, whatever facets or restrictions may then take away.
	 * @return the query as read; it may still have no answer
	 */
	<T> Reading climb(Class<T> type, Query typed) {
		Reading reading = new Reading(this.respelling.speakers(type, typed), List.of());
		if (answered(type, reading)) {
			return reading;
		}
		Reading loose = withoutQuotationMarks(reading);
		if (answered(type, loose)) {
			return loose;
		}
		Reading swapped = onTheOtherKeyboard(loose);
		if (answered(type, swapped)) {
			return swapped;
		}
		Reading respelled = this.respelling.words(type, loose);
		return answered(type, respelled) ? respelled : withFewerWords(type, respelled);
	}

	private <T> boolean answered(Class<T> type, Reading reading) {
		return this.index.count(type, reading.query().unrestricted(), Map.of()) > 0;
	}

	private static Reading withoutQuotationMarks(Reading reading) {
		List<Term> phrases = reading.query().wanted().stream().filter(Term::phrase).toList();
		if (phrases.isEmpty()) {
			return reading;
		}
		List<Term> words = reading.query()
			.terms()
			.stream()
			.map((term) -> phrases.contains(term) ? Term.word(term.text()) : term)
			.toList();
		return reading.and(reading.query().with(words), List
			.of("Nothing has the exact phrase " + named(phrases) + "; its words were looked for wherever they stand."));
	}

	private static Reading onTheOtherKeyboard(Reading reading) {
		String words = reading.query().wantedText();
		Query other = QueryParser.parse(Keyboard.other(words));
		if (other.wanted().isEmpty() || other.wanted().stream().allMatch(Ladder::isSlight)) {
			return reading;
		}
		return reading.and(reading.query().with(other.wanted()), List
			.of("Nothing has “" + words + "”; on the other keyboard the same keys give “" + other.wantedText() + "”."));
	}

	/** One or two letters prove no keyboard. */
	private static boolean isSlight(Term term) {
		return term.words().stream().allMatch((word) -> word.length() < 3);
	}

	private <T> Reading withFewerWords(Class<T> type, Reading reading) {
		List<Word> required = Word.required(this.lexicon.words(reading.query()));
		Set<String> kept = this.index.mostWordsTogether(type, required)
			.stream()
			.map(Word::text)
			.collect(Collectors.toCollection(HashSet::new));
		if (kept.isEmpty()) {
			return reading;
		}
		Set<String> dropped = required.stream()
			.map(Word::text)
			.filter((word) -> !kept.contains(word))
			.collect(Collectors.toSet());
		List<Term> fewer = new ArrayList<>();
		List<Term> left = new ArrayList<>();
		for (Term term : reading.query().wanted()) {
			(term.words().stream().map(Analysis::folded).anyMatch(dropped::contains) ? left : fewer).add(term);
		}
		List<Term> excluded = reading.query().terms().stream().filter(Term::excluded).toList();
		fewer.addAll(excluded);
		return left.isEmpty() ? reading : reading.and(reading.query().with(List.copyOf(fewer)),
				List.of("Nothing has all the words; left out: " + named(left) + "."));
	}

	private static String named(List<Term> terms) {
		return terms.stream().map((term) -> "“" + term.text() + "”").distinct().collect(Collectors.joining(", "));
	}

}
