package thaw.search;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.springframework.stereotype.Component;

/**
 * In which order answers stand: the exact phrase, all words in the words of the
 * quotation, the variants, the speaker, the notes. The scores are whole numbers, so that
 * equals are equal and can be ordered by standing, date and id.
 */
@Component
class Ranking {

	private static final Region[] SAYING = { Region.TITLE, Region.TEXT, Region.ORIGINAL };

	private static final Region[] SAYING_AND_SPEAKER = { Region.TITLE, Region.TEXT, Region.ORIGINAL, Region.SPEAKER };

	private static final Region[] VARIANTS_AND_SPEAKER = { Region.VARIANTS, Region.SPEAKER };

	/** Words of a half-remembered sentence may stand this far from their places. */
	private static final int SLOP = 4;

	/**
	 * Of so many words each may be told apart; with more their places no longer matter.
	 */
	private static final int MOST_TOGETHER = 12;

	/** A word of matter counts for so many function words. */
	private static final int MATTER = 8;

	private final Lexicon lexicon;

	private final Matching matching;

	Ranking(Lexicon lexicon, Matching matching) {
		this.lexicon = lexicon;
		this.matching = matching;
	}

	/** Adds to the answers of a query what tells the better from the worse. */
	PredicateFinalStep ranked(SearchPredicateFactory to, Query query, PredicateFinalStep answers) {
		List<Word> words = this.lexicon.words(query);
		return to.bool().with((rank) -> {
			rank.must(to.bool().with((bare) -> bare.filter(answers)));
			phrases(to, rank, query);
			together(to, rank, Word.required(words));
			words.forEach((word) -> single(to, rank, word, rarity(query, word)));
		});
	}

	private void phrases(SearchPredicateFactory to, BooleanPredicateOptionsCollector<?, ?> rank, Query query) {
		String text = query.wantedText();
		if (query.wanted().stream().mapToInt((term) -> term.words().size()).sum() > 1) {
			worth(to, rank, 5000, to.phrase().fields(Matching.fields(Region::words, SAYING)).matching(text));
			worth(to, rank, 3000, to.phrase().fields(Matching.fields(Region::stems, SAYING)).matching(text));
			worth(to, rank, 900, to.phrase().fields(Region.VARIANTS.words(), Region.VARIANTS.stems()).matching(text));
			worth(to, rank, 300, to.phrase().fields(Matching.fields(Region::stems, SAYING)).matching(text).slop(SLOP));
		}
	}

	private void together(SearchPredicateFactory to, BooleanPredicateOptionsCollector<?, ?> rank, List<Word> required) {
		if (!required.isEmpty() && required.size() <= MOST_TOGETHER) {
			worth(to, rank, 1500, allIn(to, required, SAYING));
			worth(to, rank, 1000, allIn(to, required, SAYING_AND_SPEAKER));
			worth(to, rank, 600, allIn(to, required, Region.VARIANTS));
			worth(to, rank, 400, allIn(to, required, VARIANTS_AND_SPEAKER));
		}
	}

	private PredicateFinalStep allIn(SearchPredicateFactory to, List<Word> words, Region... regions) {
		return to.bool().with((all) -> words.forEach((word) -> all.must(this.matching.in(to, word, regions))));
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
		if (word.isFunctionWord()) {
			worth(to, rank, Region.TEXT.weight(), this.matching.in(to, word, SAYING));
			return;
		}
		for (Region region : Region.values()) {
			worth(to, rank, rarity * MATTER * region.weight(), this.matching.in(to, word, region));
		}
		if (word.isYear()) {
			worth(to, rank, MATTER * Region.TEXT.weight(),
					to.match().field(Facet.YEAR.parameter()).matching(word.text()));
		}
	}

	private static void worth(SearchPredicateFactory to, BooleanPredicateOptionsCollector<?, ?> rank, int points,
			PredicateFinalStep predicate) {
		rank.should(to.and(predicate).constantScore().boost(points));
	}

}
