package thaw.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;
import thaw.index.Facet;
import thaw.index.IndexedPart;
import thaw.words.Word;

/** What answers a query: all its words, somewhere in the record. */
@Component
class Matching {

	/**
	 * The records that answer.
	 * @param filters facets chosen, each with its value
	 */
	PredicateFinalStep answers(SearchPredicateFactory to, Query query, Map<Facet, String> filters) {
		return to.bool().with((all) -> {
			all.must(to.matchAll());
			all.filter(words(to, query));
			query.terms().forEach((term) -> term(to, all, term));
			query.restrictions().forEach((restriction) -> restriction(to, all, restriction));
			filters.forEach((facet, value) -> all.filter(to.match().field(facet.parameter()).matching(value)));
		});
	}

	private PredicateFinalStep words(SearchPredicateFactory to, Query query) {
		List<Word> required = Word.required(query.words());
		if (required.isEmpty()) {
			return to.matchAll();
		}
		int atLeast = (query.loosened() != null) ? query.loosened().atLeast() : required.size();
		return to.bool().with((any) -> {
			required.forEach((word) -> any.should(anywhere(to, word)));
			any.minimumShouldMatchNumber(Math.min(atLeast, required.size()));
		});
	}

	private void term(SearchPredicateFactory to, BooleanPredicateOptionsCollector<?, ?> all, Query.Term term) {
		if (term.excluded()) {
			all.mustNot(term.phrase() ? phrase(to, term) : allOf(to, term.words(), IndexedPart.values()));
		}
		else if (term.phrase()) {
			all.filter(phrase(to, term));
		}
	}

	private void restriction(SearchPredicateFactory to, BooleanPredicateOptionsCollector<?, ?> all,
			Query.Restriction restriction) {
		PredicateFinalStep holds = holds(to, restriction);
		if (restriction.excluded()) {
			all.mustNot(holds);
		}
		else {
			all.filter(holds);
		}
	}

	private PredicateFinalStep holds(SearchPredicateFactory to, Query.Restriction restriction) {
		return switch (restriction.facet()) {
			case SPEAKER -> allOf(to, restriction.words(), IndexedPart.SPEAKER);
			case SOURCE -> to.or(to.match().field(Facet.SOURCE.parameter()).matching(restriction.value()),
					allOf(to, restriction.words(), IndexedPart.ABOUT));
			default -> to.terms()
				.field(restriction.facet().parameter())
				.matchingAny(Restrictions.values(restriction.facet(), restriction.value()));
		};
	}

	private PredicateFinalStep allOf(SearchPredicateFactory to, List<Word> words, IndexedPart... parts) {
		return to.bool().with((all) -> words.forEach((word) -> all.must(in(to, word, parts))));
	}

	/** A word in any part of the record, or as its year. */
	PredicateFinalStep anywhere(SearchPredicateFactory to, Word word) {
		PredicateFinalStep found = in(to, word, IndexedPart.values());
		return word.isYear() ? to.or(found, to.match().field(Facet.YEAR.parameter()).matching(word.text())) : found;
	}

	/** A word in some of the parts of the record. */
	PredicateFinalStep in(SearchPredicateFactory to, Word word, IndexedPart... parts) {
		return to.bool().with((any) -> {
			if (word.byStem()) {
				any.should(to.match().fields(fields(IndexedPart::stems, parts)).matching(word.text()));
			}
			if (!word.keys().isEmpty()) {
				any.should(
						to.match().fields(fields(IndexedPart::names, parts)).matching(String.join(" ", word.keys())));
			}
		});
	}

	/** Words that stand together, as they are. */
	private static PredicateFinalStep phrase(SearchPredicateFactory to, Query.Term term) {
		return to.phrase().fields(fields(IndexedPart::words, IndexedPart.values())).matching(term.text());
	}

	static String[] fields(Function<IndexedPart, String> kind, IndexedPart... parts) {
		return Arrays.stream(parts).map(kind).toArray(String[]::new);
	}

}
