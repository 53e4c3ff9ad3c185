package thaw.query;

import java.util.List;
import java.util.stream.IntStream;
import thaw.index.Index;
import thaw.index.IndexedPart;
import thaw.index.Postings;
import thaw.words.Analysis;

/** How far the words of a query stand in a record one after the other. */
final class SequenceScore {

	private static final int SAYING = IndexedPart.bits(IndexedPart.TITLE, IndexedPart.TEXT, IndexedPart.ORIGINAL);

	/** Words of a half-remembered sentence may stand this far from their places. */
	private static final int SLOP = 4;

	/** With more words than this their places no longer matter. */
	private static final int MOST_WORDS = 12;

	private final Evaluation evaluation;

	private final Postings exact;

	private final Postings stems;

	private final boolean several;

	SequenceScore(Evaluation evaluation) {
		this.evaluation = evaluation;
		String text = evaluation.query().wantedText();
		List<String> words = Analysis.words(text).stream().map(Analysis.Token::term).toList();
		Index index = evaluation.index();
		this.several = words.size() > 1;
		this.exact = this.several ? index.phrase(words, evaluation.query().language()) : Postings.NONE;
		this.stems = this.several ? index.sequence(words, evaluation.query().language()) : Postings.NONE;
	}

	int of(int record) {
		if (!this.several) {
			return 0;
		}
		int stems = this.stems.partsOf(record);
		int exact = this.exact.partsOf(record);
		return (((exact & SAYING) != 0) ? 5000 : 0) + (((stems & SAYING) != 0) ? 3000 : 0)
				+ ((((exact | stems) & IndexedPart.VARIANTS.bit()) != 0) ? 900 : 0) + (near(record) ? 300 : 0);
	}

	/** Whether all words of matter stand near together in a text of the saying. */
	private boolean near(int number) {
		List<WordMatch> words = this.evaluation.required();
		if (words.size() < 2 || words.size() > MOST_WORDS) {
			return false;
		}
		for (WordMatch word : words) {
			if ((word.parts(number) & SAYING) == 0) {
				return false;
			}
		}
		int most = words.size() + this.evaluation.lesser().size() + SLOP;
		IntStream.Builder places = IntStream.builder();
		words.get(0).forEachPlace(number, places::add);
		return places.build().anyMatch((place) -> words.stream().allMatch((word) -> isNear(word, number, place, most)));
	}

	private static boolean isNear(WordMatch word, int number, int place, int most) {
		boolean[] near = { false };
		word.forEachPlace(number, (other) -> near[0] |= Math.abs(other - place) < most);
		return near[0];
	}

}
