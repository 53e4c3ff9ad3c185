package thaw.query;

import java.util.ArrayList;
import java.util.List;
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

	/** With fewer answers than this more are looked for. */
	private static final int FEW = 5;

	/** So many function words may be of a sentence whose word of matter is unknown. */
	private static final int SENTENCE = 3;

	private static final int MOST_HOLDERS = 8;

	private final SearchIndex index;

	private final QueryParser parser;

	private final Respelling respelling;

	private final Offices offices;

	Forgiveness(SearchIndex index, QueryParser parser, Respelling respelling, Offices offices) {
		this.offices = offices;
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
	public Reading read(Scope scope, String typed, boolean exact) {
		Query query = this.parser.parse(typed);
		if (exact || query.isEmpty()) {
			return new Reading(query, List.of());
		}
		Reading reading = filled(scope, forgiven(scope, query));
		List<HeldOffice> holders = (scope == Scope.QUOTATIONS || query.phrases().size() > 0) ? List.of()
				: this.offices.asked(query.typed(), query.dates().stream().findFirst());
		return holders.isEmpty() ? reading : reading.heldBy(holders.stream().limit(MOST_HOLDERS).toList());
	}

	private Reading forgiven(Scope scope, Query typed) {
		Reading reading = new Reading(this.respelling.speakers(scope, typed), List.of());
		if (answered(scope, reading)) {
			return reading;
		}
		Reading loose = withoutMissingPhrases(scope, reading);
		if (answered(scope, loose)) {
			return loose;
		}
		Optional<Reading> foreign = inItsLanguage(scope, loose);
		if (foreign.isPresent()) {
			return foreign.get();
		}
		if (areKnown(scope, loose.query())) {
			return loosened(loose);
		}
		Reading swapped = loose.query().phrases().isEmpty() ? onTheOtherKeyboard(loose) : loose;
		if (answered(scope, swapped)) {
			return swapped;
		}
		Reading respelled = this.respelling.words(scope, loose);
		return answered(scope, respelled) ? respelled : withFewerWords(scope, respelled);
	}

	/** Read in a third language, if most of its words stand somewhere in that. */
	private Optional<Reading> inItsLanguage(Scope scope, Reading reading) {
		return this.parser.inItsLanguage(reading.query()).flatMap((query) -> {
			List<Word> words = query.required();
			long known = words.stream().filter((word) -> this.index.holds(scope, word, query.language())).count();
			Reading foreign = new Reading(query, reading.steps());
			return (2 * known <= words.size()) ? Optional.empty()
					: Optional.of(answered(scope, foreign) ? foreign : withFewerWords(scope, foreign));
		});
	}

	/**
	 * Whether each of the words stands somewhere, so that none is to be read otherwise.
	 */
	private boolean areKnown(Scope scope, Query query) {
		return query.required().stream().allMatch((word) -> this.index.holds(scope, word));
	}

	/** Where little answers, those that have some of the words follow. */
	private Reading filled(Scope scope, Reading reading) {
		Query query = reading.query();
		boolean little = !query.loosened() && query.required().size() + query.dates().size() > 1
				&& this.index.count(scope, query.unrestricted()) < FEW;
		return little ? reading.then(query.loose()) : reading;
	}

	private boolean answered(Scope scope, Reading reading) {
		return this.index.count(scope, reading.query().unrestricted()) > 0;
	}

	/**
	 * The words of phrases that stand nowhere are looked for apart, a designation such as
	 * U-2 in the other alphabet or not at all; phrases that do stand somewhere, with
	 * other words or not, are kept.
	 */
	private Reading withoutMissingPhrases(Scope scope, Reading reading) {
		List<Term> all = reading.query().phrases();
		List<Term> missing = all.stream().filter((term) -> !stands(scope, List.of(term))).toList();
		List<Term> apart = (missing.isEmpty() && !stands(scope, all)) ? all : missing;
		Reading read = reading;
		for (Term phrase : apart) {
			read = read.and(read.query().with(instead(scope, read.query().terms(), phrase)), List.of(gone(phrase)));
		}
		return read;
	}

	private List<Term> instead(Scope scope, List<Term> terms, Term phrase) {
		Optional<Term> other = phrase.isQuoted() ? Optional.of(Term.of(phrase.text(), phrase.words()))
				: this.respelling.designation(phrase).filter((term) -> stands(scope, List.of(term)));
		return terms.stream()
			.filter((term) -> !term.equals(phrase) || other.isPresent() || terms.size() == 1)
			.map((term) -> term.equals(phrase) ? other.orElse(term) : term)
			.toList();
	}

	private boolean stands(Scope scope, List<Term> phrases) {
		return this.index.count(scope, Query.EVERYTHING.with(phrases)) > 0;
	}

	private static String gone(Term phrase) {
		return phrase.isQuoted()
				? "Nothing has the exact phrase “" + phrase.text() + "”; its words were looked for wherever they stand."
				: "Nothing has “" + phrase.text() + "” as it is written.";
	}

	private Reading onTheOtherKeyboard(Reading reading) {
		String words = reading.query().wantedText();
		if (reading.query().words().stream().allMatch((word) -> this.parser.isReal(word.written()))) {
			return reading;
		}
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

	private Reading withFewerWords(Scope scope, Reading reading) {
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
		return answered(scope, known) ? known : loosened(known);
	}

	private static Reading loosened(Reading reading) {
		String sentence = reading.query().phrases().isEmpty()
				? "Nothing has all the words; these have some of them, and what each lacks is said with it."
				: "Nothing has the phrase and all the other words; these have the phrase, and what each lacks is said with it.";
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
		return reading.and(reading.query().with(List.copyOf(kept)), List.of("Nothing has all the words; left out: "
				+ left.stream().map((word) -> "“" + word + "”").distinct().collect(Collectors.joining(", ")) + "."));
	}

}
