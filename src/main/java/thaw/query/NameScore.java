package thaw.query;

import java.util.List;
import thaw.crossref.Kind;
import thaw.index.IndexedPart;
import thaw.index.IndexedRecord;
import thaw.index.IndexedText;

/** How far what is typed is the name of a record. */
final class NameScore {

	private static final int WHOLE_NAME = 60_000;

	private static final int SURNAME = 40_000;

	/** Times the share of the name that is typed. */
	private static final int PART_OF_NAME = 12_000;

	/** Times the square of what the name is of the query. */
	private static final int NAME_AND_MORE = 20_000;

	private static final int SOME_OF_BOTH = 6000;

	/** The parts that a variant, and a word of like meaning, counts of a title. */
	private static final double VARIANT = 0.85;

	private static final double ALIKE = 0.8;

	private static final int NAMES = IndexedPart.bits(IndexedPart.TITLE, IndexedPart.VARIANTS);

	private final Evaluation evaluation;

	private final List<WordMatch> words;

	private final int rarity;

	NameScore(Evaluation evaluation) {
		this.evaluation = evaluation;
		this.words = evaluation.required();
		this.rarity = Math.max(1, this.words.stream().mapToInt(WordMatch::rarity).sum());
	}

	int of(int number) {
		IndexedRecord record = this.evaluation.index().record(number);
		boolean named = false;
		for (WordMatch word : this.words) {
			named |= ((word.parts(number) | word.alikeParts(number)) & NAMES) != 0;
		}
		if (!named) {
			return 0;
		}
		long[] held = this.evaluation.inTexts(number);
		double best = 0;
		for (int i = 0; i < held.length; i++) {
			IndexedText text = record.texts().get(i);
			if (held[i] != 0 && isName(record, text)) {
				best = Math.max(best, of(number, text, held[i]));
			}
		}
		return (int) (best * ofKind(record.kind()));
	}

	private static boolean isName(IndexedRecord record, IndexedText text) {
		return text.part() == IndexedPart.TITLE
				|| (text.part() == IndexedPart.VARIANTS && record.kind() != Kind.QUOTATION);
	}

	/** A work is often named after what is asked for. */
	private static double ofKind(Kind kind) {
		return switch (kind) {
			case SOURCE -> 0.5;
			case FIGURE, CHAPTER, SERIES -> 0.8;
			default -> 1;
		};
	}

	private double of(int number, IndexedText text, long held) {
		int typed = Long.bitCount(held);
		int whole = Math.max(1, text.matter());
		double ofName = Math.min(1, (double) typed / whole);
		double ofQuery = (double) rarity(held) / this.rarity;
		double factor = ((text.part() == IndexedPart.TITLE) ? 1 : VARIANT) * (alike(number, held) ? ALIKE : 1);
		boolean all = typed == this.words.size();
		double score = (all && typed >= whole) ? WHOLE_NAME : all ? PART_OF_NAME * ofName
				: (typed >= whole) ? NAME_AND_MORE * ofQuery * ofQuery : SOME_OF_BOTH * ofName * ofQuery * ofQuery;
		return factor * ((all && isSurname(number)) ? Math.max(score, SURNAME) : score);
	}

	private boolean isSurname(int number) {
		IndexedRecord record = this.evaluation.index().record(number);
		return this.words.stream().anyMatch((word) -> record.isSurname(word.word().keys()));
	}

	private boolean alike(int number, long held) {
		for (int i = 0; i < this.words.size(); i++) {
			if ((held & 1L << i) != 0 && this.words.get(i).parts(number) == 0) {
				return true;
			}
		}
		return false;
	}

	private int rarity(long held) {
		int sum = 0;
		for (int i = 0; i < this.words.size(); i++) {
			sum += ((held & 1L << i) != 0) ? this.words.get(i).rarity() : 0;
		}
		return sum;
	}

}
