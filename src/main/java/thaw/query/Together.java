package thaw.query;

import java.util.ArrayList;
import java.util.List;
import thaw.crossref.Kind;
import thaw.index.Index;
import thaw.index.IndexedPart;
import thaw.index.IndexedRecord;
import thaw.words.Word;

/**
 * Which words of a query stand together in a record: in a chapter those on its card and
 * in one paragraph, in any other record all.
 */
final class Together {

	/** What a word counts for, times its rarity, and one of like meaning. */
	private static final int EXACT = 5;

	private static final int ALIKE = 3;

	/** A name that is missing is missed more than another word. */
	private static final int NAME = 2;

	private final Index index;

	private final List<WordMatch> required;

	/** Sets of words are bits, in the order of that list. */
	Together(Index index, List<WordMatch> required) {
		this.index = index;
		this.required = required;
	}

	/** Whether words that stand far apart in a record have nothing to do with another. */
	boolean isLong(int record) {
		return this.index.record(record).kind() == Kind.CHAPTER;
	}

	/**
	 * How much of the query stands together in a record, by the rarity of the words.
	 */
	int weight(int record) {
		long together = together(record);
		int weight = 0;
		for (int i = 0; i < this.required.size(); i++) {
			WordMatch word = this.required.get(i);
			if ((together & 1L << i) != 0) {
				weight += word.rarity() * ((word.parts(record) != 0) ? EXACT : ALIKE)
						* (word.word().isName() ? NAME : 1);
			}
		}
		return weight;
	}

	/** The words that do not stand together with the others in a record. */
	List<Word> lacking(int record) {
		long together = together(record);
		List<Word> lacking = new ArrayList<>();
		for (int i = 0; i < this.required.size(); i++) {
			if ((together & 1L << i) == 0) {
				lacking.add(this.required.get(i).word());
			}
		}
		return lacking;
	}

	/** The words that stand in a record, of a chapter on its card or in one paragraph. */
	private long together(int record) {
		long card = 0;
		long all = 0;
		for (int i = 0; i < this.required.size(); i++) {
			WordMatch word = this.required.get(i);
			all |= word.isIn(record) ? 1L << i : 0;
			card |= ((word.parts(record) | word.alikeParts(record)) & IndexedPart.CARD) != 0 ? 1L << i : 0;
		}
		return (all == card || !isLong(record)) ? all : card | bestText(record, card);
	}

	/** Of the texts of a record, the words in the one that adds the most to its card. */
	private long bestText(int record, long card) {
		long[] held = inTexts(record);
		long best = 0;
		for (long words : held) {
			best = (rarity(words & ~card) > rarity(best & ~card)) ? words : best;
		}
		return best;
	}

	private int rarity(long words) {
		int rarity = 0;
		for (int i = 0; i < this.required.size(); i++) {
			rarity += ((words & 1L << i) != 0) ? this.required.get(i).rarity() : 0;
		}
		return rarity;
	}

	/** Which of the required words stand in each text of a record. */
	long[] inTexts(int number) {
		IndexedRecord record = this.index.record(number);
		long[] held = new long[record.texts().size()];
		for (int i = 0; i < this.required.size(); i++) {
			long bit = 1L << i;
			this.required.get(i).forEachPlace(number, (place) -> held[record.textAt(place)] |= bit);
		}
		return held;
	}

}
