package thaw.query;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
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

	/** Of so many the best are given. */
	private static final int MOST_WEIGHED = 40;

	/** Fewer letters sound like too much. */
	private static final int SHORTEST_SOUND = 3;

	/** What each kind is preferred by; works and pictures come last. */
	private static final Map<Kind, Float> KINDS = Map.of(Kind.PERSON, 8f, Kind.PLACE, 6f, Kind.ORGANISATION, 6f,
			Kind.EVENT, 6f, Kind.TERM, 6f, Kind.QUOTATION, 2f, Kind.CHAPTER, 2f, Kind.SERIES, 2f);

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
		List<Entry> found = Search.session(this.entities)
			.search(Entry.class)
			.where((to) -> begun(to, words.subList(0, words.size() - 1), words.get(words.size() - 1)))
			.sort(Sorting.RELEVANCE::by)
			.fetchHits(MOST_WEIGHED);
		List<String> whole = words.stream().map(Word::text).toList();
		return found.stream().sorted(Comparator.comparing((entry) -> !isNamed(entry, whole))).limit(MOST).toList();
	}

	/** Whether what was typed is a whole name of the record. */
	private static boolean isNamed(Entry entry, List<String> words) {
		return Stream.concat(Stream.of(entry.title()), entry.names().stream())
			.anyMatch((name) -> Analysis.words(Analysis.composed(name))
				.stream()
				.map(Analysis.Token::term)
				.toList()
				.equals(words));
	}

	private PredicateFinalStep begun(SearchPredicateFactory to, List<Word> before, Word last) {
		return to.bool().with((all) -> {
			before.stream()
				.filter((word) -> word.text().length() > 1)
				.forEach((word) -> all.filter(this.matching.in(to, word, NAMED)));
			all.must(to.bool().with((any) -> {
				any.should(beginning(to, last, IndexedPart.TITLE, IndexedPart.VARIANTS).constantScore().boost(9));
				any.should(beginning(to, last, IndexedPart.TEXT, IndexedPart.ORIGINAL).constantScore().boost(2));
				if (last.text().length() > 1) {
					any.should(to.and(this.matching.in(to, last, NAMED)).constantScore().boost(3));
				}
			}));
			KINDS.forEach((kind, points) -> all.should(
					to.match().field(Facet.KIND.parameter()).matching(kind.prefix()).constantScore().boost(points)));
		});
	}

	/** A word that begins so, in letters or, if it may be a name, in sound. */
	private static BooleanPredicateClausesStep<?, ?> beginning(SearchPredicateFactory to, Word word,
			IndexedPart... parts) {
		BooleanPredicateClausesStep<?, ?> any = to.bool()
			.should(to.prefix().fields(Matching.fields(IndexedPart::words, parts)).matching(word.text()));
		if (word.text().length() >= SHORTEST_SOUND) {
			word.sounds()
				.forEach((key) -> any
					.should(to.prefix().fields(Matching.fields(IndexedPart::names, parts)).matching(key)));
		}
		return any;
	}

}
