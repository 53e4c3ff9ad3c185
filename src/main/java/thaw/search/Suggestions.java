package thaw.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thaw.crossref.Entry;

/** What somebody who is still typing may want. */
@Component
@Transactional(readOnly = true)
class Suggestions {

	private static final int MOST = 8;

	private static final Region[] NAMED = { Region.TITLE, Region.VARIANTS, Region.TEXT, Region.ORIGINAL };

	private final EntityManager entities;

	private final Lexicon lexicon;

	private final Matching matching;

	Suggestions(EntityManager entities, Lexicon lexicon, Matching matching) {
		this.entities = entities;
		this.lexicon = lexicon;
		this.matching = matching;
	}

	/**
	 * Records whose names or words begin so, people first.
	 * @param typed the beginning of a query, on either keyboard
	 */
	List<Entry> to(String typed) {
		List<Entry> found = beginningWith(typed);
		return found.isEmpty() ? beginningWith(Keyboard.other(typed)) : found;
	}

	private List<Entry> beginningWith(String typed) {
		List<String> words = Analysis.surfaces(Analysis.composed(typed));
		if (words.isEmpty()) {
			return List.of();
		}
		return Search.session(this.entities).search(Entry.class).where((to) -> to.bool().with((all) -> {
			words.subList(0, words.size() - 1)
				.forEach((word) -> all.filter(this.matching.in(to, this.lexicon.word(word), NAMED)));
			String last = Analysis.folded(words.get(words.size() - 1));
			all.must(to.bool().with((any) -> {
				any.should(beginning(to, last, 9, Region.TITLE));
				any.should(beginning(to, last, 4, Region.VARIANTS));
				any.should(beginning(to, last, 2, Region.TEXT, Region.ORIGINAL));
				any.should(to.and(this.matching.in(to, this.lexicon.word(last), NAMED)).constantScore().boost(8));
			}));
			all.should(to.match().field(Facet.KIND.parameter()).matching("person").constantScore().boost(5));
			all.should(to.match().field(Facet.KIND.parameter()).matching("source").constantScore().boost(0.1f));
		})).sort(Order.RELEVANCE::by).fetchHits(MOST);
	}

	private static PredicateFinalStep beginning(SearchPredicateFactory to, String letters, int points,
			Region... regions) {
		return to.prefix()
			.fields(Matching.fields(Region::words, regions))
			.matching(letters)
			.constantScore()
			.boost(points);
	}

}
