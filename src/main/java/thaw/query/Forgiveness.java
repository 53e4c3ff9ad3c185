package thaw.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import thaw.query.Query.Term;
import thaw.words.KeyboardLayout;
import thaw.words.Word;

/**
 * What is tried when nothing answers: the words without quotation marks, the other
 * keyboard, another spelling, fewer words. Each says what it did.
 */
@Component
public class Forgiveness {

	/** Of so many words found together, one less will do. */
	private static final int MANY = 4;

	private final SearchIndex index;

	private final QueryParser parser;

	private final Respelling respelling;

	Forgiveness(SearchIndex index, QueryParser parser, Respelling respelling) {
		this.index = index;
		this.parser = parser;
		this.respelling = respelling;
	}

	/**
	 * Reads a query. Unless it is to be taken as typed it is forgiven until something
	 * answers, whatever facets or restrictions may then take away.
	 * @param exact whether it is to be taken as typed
	 * @return the query as read; it may still have no answer
	 */
	public <T> Reading read(Class<T> type, String typed, boolean exact) {
		Query query = this.parser.parse(typed);
		return (exact || query.isEmpty()) ? new Reading(query, List.of()) : forgiven(type, query);
	}

	private <T> Reading forgiven(Class<T> type, Query typed) {
		Reading reading = new Reading(this.respelling.speakers(type, typed), List.of());
		if (answered(type, reading)) {
			return reading;
		}
		Reading loose = withoutMissingPhrases(type, reading);
		if (answered(type, loose)) {
			return loose;
		}
		Reading swapped = loose.query().phrases().isEmpty() ? onTheOtherKeyboard(loose) : loose;
		if (answered(type, swapped)) {
			return swapped;
		}
		Reading respelled = this.respelling.words(type, loose);
		return answered(type, respelled) ? respelled : withFewerWords(type, respelled);
	}

	private <T> boolean answered(Class<T> type, Reading reading) {
		return this.index.count(type, reading.query().unrestricted(), Map.of()) > 0;
	}

	/**
	 * The words of phrases that stand nowhere are looked for apart, a designation such as
	 * U-2 in the other alphabet or not at all; phrases that do stand somewhere, with
	 * other words or not, are kept.
	 */
	private <T> Reading withoutMissingPhrases(Class<T> type, Reading reading) {
		List<Term> all = reading.query().phrases();
		List<Term> missing = all.stream().filter((term) -> !stands(type, List.of(term))).toList();
		List<Term> apart = (missing.isEmpty() && !stands(type, all)) ? all : missing;
		Reading read = reading;
		for (Term phrase : apart) {
			read = read.and(read.query().with(instead(type, read.query().terms(), phrase)), List.of(gone(phrase)));
		}
		return read;
	}

	private <T> List<Term> instead(Class<T> type, List<Term> terms, Term phrase) {
		Optional<Term> other = phrase.isQuoted() ? Optional.of(Term.of(phrase.text(), phrase.words()))
				: this.respelling.designation(phrase).filter((term) -> stands(type, List.of(term)));
		return terms.stream()
			.filter((term) -> !term.equals(phrase) || other.isPresent() || terms.size() == 1)
			.map((term) -> term.equals(phrase) ? other.orElse(term) : term)
			.toList();
	}

	private <T> boolean stands(Class<T> type, List<Term> phrases) {
		return this.index.count(type, Query.EVERYTHING.with(phrases), Map.of()) > 0;
	}

	private static String gone(Term phrase) {
		return phrase.isQuoted()
				? "Nothing has the exact phrase “" + phrase.text() + "”; its words were looked for wherever they stand."
				: "Nothing has “" + phrase.text() + "” as it is written.";
	}

	private Reading onTheOtherKeyboard(Reading reading) {
		String words = reading.query().wantedText();
		Query other = this.parser.parse(KeyboardLayout.other(words));
		if (other.wanted().isEmpty() || other.wanted().stream().allMatch(Forgiveness::isSlight)) {
			return reading;
		}
		return reading.and(reading.query().with(other.wanted()), List
			.of("Nothing has “" + words + "”; on the other keyboard the same keys give “" + other.wantedText() + "”."));
	}

	/** One or two letters prove no keyboard. */
	private static boolean isSlight(Term term) {
		return term.words().stream().allMatch((word) -> word.written().length() < 3);
	}

	private <T> Reading withFewerWords(Class<T> type, Reading reading) {
		List<Word> required = reading.query().required();
		Map<Word, Long> holding = this.index.holding(type, required);
		Set<String> unknown = required.stream()
			.filter((word) -> holding.get(word) == 0)
			.map(Word::text)
			.collect(Collectors.toSet());
		if (unknown.size() == holding.size() && reading.query().phrases().isEmpty()) {
			return reading;
		}
		Reading known = unknown.isEmpty() ? reading : without(unknown, reading);
		if (answered(type, known)) {
			return known;
		}
		holding.values().removeIf((records) -> records == 0);
		return known.query().phrases().isEmpty() ? loosened(type, known, holding) : besidePhrases(known, holding);
	}

	private <T> Reading loosened(Class<T> type, Reading reading, Map<Word, Long> holding) {
		int together = this.index.mostTogether(type, holding.keySet());
		return (together == 0) ? reading
				: reading.and(
						reading.query()
							.loosened(new Query.Loosened(Math.max(1, together - together / MANY), rarities(holding))),
						List.of("Nothing has all the words; these have " + ((together > 1) ? "some" : "one")
								+ " of them, and what each lacks is said with it."));
	}

	private static Reading besidePhrases(Reading reading, Map<Word, Long> holding) {
		return reading.and(reading.query().loosened(new Query.Loosened(0, rarities(holding))), List
			.of("Nothing has the phrase and all the other words; these have the phrase, and what each lacks is said with it."));
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
		return reading.and(reading.query().with(List.copyOf(kept)), List.of("Nothing has all the words; left out: "
				+ left.stream().map((word) -> "“" + word + "”").distinct().collect(Collectors.joining(", ")) + "."));
	}

	/** Small whole numbers, so that scores stay whole. */
	private static Map<String, Integer> rarities(Map<Word, Long> holding) {
		return holding.entrySet()
			.stream()
			.collect(Collectors.toMap((word) -> word.getKey().text(),
					(word) -> (int) Math.max(1, Math.round(Math.log(1 + 1000.0 / word.getValue()))), Math::max));
	}

}
