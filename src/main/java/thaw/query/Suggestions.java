package thaw.query;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thaw.crossref.Entry;
import thaw.index.Facet;
import thaw.index.IndexedPart;
import thaw.index.Sorting;
import thaw.words.Analysis;
import thaw.words.KeyboardLayout;
import thaw.words.Word;
import thaw.words.WordReader;

/** What somebody who is still typing may want. */
@Component
@Transactional(readOnly = true)
public class Suggestions {

	private static final int MOST = 8;

	private static final IndexedPart[] NAMED = { IndexedPart.TITLE, IndexedPart.VARIANTS, IndexedPart.TEXT,
			IndexedPart.ORIGINAL };

	private final EntityManager entities;

	private final WordReader reader;

	private final Matching matching;

	Suggestions(EntityManager entities, WordReader reader, Matching matching) {
		this.entities = entities;
		this.reader = reader;
		this.matching = matching;
	}

	/**
	 * Records whose names or words begin so, people first.
	 * @param typed the beginning of a query, on either keyboard
	 */
	public List<Entry> to(String typed) {
		List<Entry> found = beginningWith(typed);
		return found.isEmpty() ? beginningWith(KeyboardLayout.other(typed)) : found;
	}

	private List<Entry> beginningWith(String typed) {
		List<Word> words = this.reader.words(Analysis.composed(typed));
		if (words.isEmpty()) {
			return List.of();
		}
		return Search.session(this.entities).search(Entry.class).where((to) -> to.bool().with((all) -> {
			words.subList(0, words.size() - 1).forEach((word) -> all.filter(this.matching.in(to, word, NAMED)));
			String last = words.get(words.size() - 1).text();
			all.must(to.bool().with((any) -> {
				any.should(beginning(to, last, 9, IndexedPart.TITLE));
				any.should(beginning(to, last, 4, IndexedPart.VARIANTS));
				any.should(beginning(to, last, 2, IndexedPart.TEXT, IndexedPart.ORIGINAL));
				any.should(to.and(this.matching.in(to, this.reader.word(last), NAMED)).constantScore().boost(8));
			}));
			all.should(to.match().field(Facet.KIND.parameter()).matching("person").constantScore().boost(5));
			all.should(to.match().field(Facet.KIND.parameter()).matching("source").constantScore().boost(0.1f));
		})).sort(Sorting.RELEVANCE::by).fetchHits(MOST);
	}

	private static PredicateFinalStep beginning(SearchPredicateFactory to, String letters, int points,
			IndexedPart... parts) {
		return to.prefix()
			.fields(Matching.fields(IndexedPart::words, parts))
			.matching(letters)
			.constantScore()
			.boost(points);
	}

}
