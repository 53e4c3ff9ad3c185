package thaw.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
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
			all.filter(query.namesakes() ? to.or(words(to, query), named(to, query)) : words(to, query));
			query.terms().stream().filter(Query.Term::excluded).forEach((term) -> all.mustNot(excluded(to, term)));
			query.restrictions().forEach((restriction) -> restriction(to, all, restriction));
			filters.forEach((facet, value) -> all.filter(to.match().field(facet.parameter()).matching(value)));
		});
	}

	private PredicateFinalStep words(SearchPredicateFactory to, Query query) {
		List<Word> required = query.required();
		int atLeast = (query.loosened() != null) ? query.loosened().atLeast() : required.size();
		return to.bool().with((all) -> {
			all.must(to.matchAll());
			query.phrases().forEach((phrase) -> all.filter(phrase(to, phrase)));
			if (!required.isEmpty() && atLeast > 0) {
				all.filter(atLeast(to, Math.min(atLeast, required.size()), required));
			}
		});
	}

	private PredicateFinalStep atLeast(SearchPredicateFactory to, int number, List<Word> words) {
		return to.bool().with((any) -> {
			words.forEach((word) -> any.should(anywhere(to, word)));
			any.minimumShouldMatchNumber(number);
		});
	}

	/** The persons who bear all the names in a query, their surname among them. */
	private PredicateFinalStep named(SearchPredicateFactory to, Query query) {
		List<Word> names = query.words().stream().filter(Word::isName).toList();
		String keys = names.stream().flatMap((name) -> name.keys().stream()).collect(Collectors.joining(" "));
		return names.isEmpty() ? to.matchNone()
				: to.and(to.match().field(Facet.KIND.parameter()).matching(Kind.PERSON.prefix()),
						to.match().field(IndexedPart.SURNAME).matching(keys),
						allOf(to, names, IndexedPart.TITLE, IndexedPart.VARIANTS));
	}

	private PredicateFinalStep excluded(SearchPredicateFactory to, Query.Term term) {
		return term.phrase() ? phrase(to, term) : allOf(to, term.words(), IndexedPart.values());
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
			case SPEAKER -> allOf(to, Word.required(restriction.words()), IndexedPart.SPEAKER);
			case SOURCE -> to.or(to.match().field(Facet.SOURCE.parameter()).matching(restriction.value()),
					allOf(to, Word.required(restriction.words()), IndexedPart.ABOUT));
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
				any.should(to.phrase().fields(fields(IndexedPart::stems, parts)).matching(word.text()));
			}
			if (!word.keys().isEmpty()) {
				any.should(
						to.match().fields(fields(IndexedPart::names, parts)).matching(String.join(" ", word.keys())));
			}
		});
	}

	/** Words that stand together, as they are. */
	PredicateFinalStep phrase(SearchPredicateFactory to, Query.Term term) {
		return to.phrase().fields(fields(IndexedPart::words, IndexedPart.values())).matching(term.text());
	}

	static String[] fields(Function<IndexedPart, String> kind, IndexedPart... parts) {
		return Arrays.stream(parts).map(kind).toArray(String[]::new);
	}

}
