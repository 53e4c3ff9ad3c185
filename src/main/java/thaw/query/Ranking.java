package thaw.query;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;
import thaw.index.Facet;
import thaw.index.IndexedPart;
import thaw.index.Sorting;
import thaw.words.Word;

/**
 * In which order answers stand: the exact phrase, all words in the words of the
 * quotation, the variants, the speaker, the notes. The scores are whole numbers, so that
 * equals are equal and can be ordered by standing, date and id.
 */
@Component
class Ranking {

	private static final IndexedPart[] SAYING = { IndexedPart.TITLE, IndexedPart.TEXT, IndexedPart.ORIGINAL };

	private static final IndexedPart[] SAYING_AND_SPEAKER = { IndexedPart.TITLE, IndexedPart.TEXT, IndexedPart.ORIGINAL,
			IndexedPart.SPEAKER };

	private static final IndexedPart[] VARIANTS_AND_SPEAKER = { IndexedPart.VARIANTS, IndexedPart.SPEAKER };

	/** Words of a half-remembered sentence may stand this far from their places. */
	private static final int SLOP = 4;

	/**
	 * Of so many words each may be told apart; with more their places no longer matter.
	 */
	private static final int MOST_TOGETHER = 12;

	/** A word of matter counts for so many function words. */
	private static final int MATTER = 8;

	private static final int INITIAL = 60;

	/** Steps of prominence, in references from other records, and what each is worth. */
	private static final List<Integer> PROMINENT = List.of(10, 30, 90);

	private static final int PROMINENCE = 20;

	private final Matching matching;

	Ranking(Matching matching) {
		this.matching = matching;
	}

	/** Adds to the answers of a query what tells the better from the worse. */
	PredicateFinalStep ranked(SearchPredicateFactory to, Query query, PredicateFinalStep answers) {
		List<Word> words = query.words();
		return to.bool().with((rank) -> {
			rank.must(to.bool().with((bare) -> bare.filter(answers)));
			phrases(to, rank, query);
			together(to, rank, query.required());
			prominence(to, rank, words);
			words.forEach((word) -> single(to, rank, word, rarity(query, word)));
		});
	}

	private void phrases(SearchPredicateFactory to, BooleanPredicateOptionsCollector<?, ?> rank, Query query) {
		String text = query.wantedText();
		if (query.wanted().stream().mapToInt((term) -> term.words().size()).sum() > 1) {
			worth(to, rank, 5000, to.phrase().fields(Matching.fields(IndexedPart::words, SAYING)).matching(text));
			worth(to, rank, 3000, to.phrase().fields(Matching.fields(IndexedPart::stems, SAYING)).matching(text));
			worth(to, rank, 900,
					to.phrase().fields(IndexedPart.VARIANTS.words(), IndexedPart.VARIANTS.stems()).matching(text));
			worth(to, rank, 300,
					to.phrase().fields(Matching.fields(IndexedPart::stems, SAYING)).matching(text).slop(SLOP));
		}
	}

	private void together(SearchPredicateFactory to, BooleanPredicateOptionsCollector<?, ?> rank, List<Word> required) {
		if (!required.isEmpty() && required.size() <= MOST_TOGETHER) {
			worth(to, rank, 1500, allIn(to, required, SAYING));
			worth(to, rank, 1000, allIn(to, required, SAYING_AND_SPEAKER));
			worth(to, rank, 600, allIn(to, required, IndexedPart.VARIANTS));
			worth(to, rank, 400, allIn(to, required, VARIANTS_AND_SPEAKER));
		}
	}

	private PredicateFinalStep allIn(SearchPredicateFactory to, List<Word> words, IndexedPart... parts) {
		return to.bool().with((all) -> words.forEach((word) -> all.must(this.matching.in(to, word, parts))));
	}

	/**
	 * Where some words may be missing, it matters which are there: rare ones and names.
	 */
	private static int rarity(Query query, Word word) {
		if (query.loosened() == null) {
			return 1;
		}
		return query.loosened().rarity().getOrDefault(word.text(), 1) * (word.keys().isEmpty() ? 1 : 2);
	}

	private void single(SearchPredicateFactory to, BooleanPredicateOptionsCollector<?, ?> rank, Word word, int rarity) {
		if (word.initial()) {
			worth(to, rank, INITIAL, initial(to, word));
			return;
		}
		if (word.isFunctionWord()) {
			worth(to, rank, IndexedPart.TEXT.weight(), this.matching.in(to, word, SAYING));
			return;
		}
		for (IndexedPart part : IndexedPart.values()) {
			worth(to, rank, rarity * MATTER * part.weight(), this.matching.in(to, word, part));
		}
		if (word.isYear()) {
			worth(to, rank, MATTER * IndexedPart.TEXT.weight(),
					to.match().field(Facet.YEAR.parameter()).matching(word.text()));
		}
	}

	/** A name of the record that begins with the letter. */
	private static PredicateFinalStep initial(SearchPredicateFactory to, Word word) {
		return to.bool()
			.with((any) -> word.keys()
				.forEach((letter) -> any.should(
						to.prefix().fields(IndexedPart.TITLE.names(), IndexedPart.SPEAKER.names()).matching(letter))));
	}

	/** Of several who bear a name the one most spoken of is meant. */
	private void prominence(SearchPredicateFactory to, BooleanPredicateOptionsCollector<?, ?> rank, List<Word> words) {
		words.stream()
			.filter(Word::isName)
			.forEach((name) -> PROMINENT.forEach(
					(references) -> worth(to, rank, PROMINENCE, to.and(this.matching.in(to, name, IndexedPart.TITLE),
							to.range().field(Sorting.RANK).atMost(-references)))));
	}

	private static void worth(SearchPredicateFactory to, BooleanPredicateOptionsCollector<?, ?> rank, int points,
			PredicateFinalStep predicate) {
		rank.should(to.and(predicate).constantScore().boost(points));
	}

}
