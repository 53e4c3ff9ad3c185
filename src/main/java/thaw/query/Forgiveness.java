package thaw.query;

import java.util.List;
import java.util.Optional;
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

	private static final int MOST_HOLDERS = 8;

	private final SearchIndex index;

	private final QueryParser parser;

	private final Respelling respelling;

	private final Offices offices;

	private final MissingPhrases phrases;

	private final FewerWords fewer;

	Forgiveness(SearchIndex index, QueryParser parser, Respelling respelling, Offices offices) {
		this.offices = offices;
		this.index = index;
		this.parser = parser;
		this.respelling = respelling;
		this.phrases = new MissingPhrases(index, respelling);
		this.fewer = new FewerWords(index);
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
		Reading loose = this.phrases.withoutMissing(scope, reading);
		if (answered(scope, loose)) {
			return loose;
		}
		Optional<Reading> foreign = inItsLanguage(scope, loose);
		if (foreign.isPresent()) {
			return foreign.get();
		}
		if (areKnown(scope, loose.query())) {
			return FewerWords.loosened(loose);
		}
		Reading swapped = loose.query().phrases().isEmpty() ? onTheOtherKeyboard(loose) : loose;
		if (answered(scope, swapped)) {
			return swapped;
		}
		Reading respelled = this.respelling.words(scope, loose);
		return answered(scope, respelled) ? respelled : this.fewer.read(scope, respelled);
	}

	/** Read in a third language, if most of its words stand somewhere in that. */
	private Optional<Reading> inItsLanguage(Scope scope, Reading reading) {
		return this.parser.inItsLanguage(reading.query()).flatMap((query) -> {
			List<Word> words = query.required();
			long known = words.stream().filter((word) -> this.index.holds(scope, word, query.language())).count();
			Reading foreign = new Reading(query, reading.steps());
			return (2 * known <= words.size()) ? Optional.empty()
					: Optional.of(answered(scope, foreign) ? foreign : this.fewer.read(scope, foreign));
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

}
