package thaw.query;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
	private static final int NAME_AND_MORE = 14_000;

	private static final double NOT_ON_CARD = 0.3;

	private static final int SOME_OF_BOTH = 6000;

	private static final double NOT_ASKED = 0.2;

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
		Map<Integer, Typed> typed = typed(number, record);
		double best = 0;
		for (Map.Entry<Integer, Typed> name : typed.entrySet()) {
			best = Math.max(best, of(number, record.texts().get(name.getKey()), name.getValue()));
		}
		return (int) best;
	}

	/** What of one name is typed: which words of the query, at how many places. */
	private static final class Typed {

		private long words;

		private final BitSet places = new BitSet();

	}

	/** What is typed of each name of a record, by the number of the text. */
	private Map<Integer, Typed> typed(int number, IndexedRecord record) {
		Map<Integer, Typed> typed = new HashMap<>();
		for (int i = 0; i < this.evaluation.words(); i++) {
			long bit = 1L << i;
			this.words.get(i).forEachPlace(number, (place) -> {
				int text = record.textAt(place);
				if (isName(record, record.texts().get(text))) {
					Typed one = typed.computeIfAbsent(text, (first) -> new Typed());
					one.words |= bit;
					one.places.set(place);
				}
			});
		}
		return typed;
	}

	/**
	 * Whether a name of several words stands whole in the query, whatever else does: the
	 * record is meant.
	 */
	boolean isNamed(int number) {
		IndexedRecord record = this.evaluation.index().record(number);
		int words = 0;
		for (int i = 0; i < this.evaluation.words(); i++) {
			words += ((this.words.get(i).parts(number) & NAMES) != 0) ? 1 : 0;
		}
		return words > 1 && record.kind() != Kind.SOURCE
				&& typed(number, record).entrySet().stream().anyMatch((name) -> {
					int matter = record.texts().get(name.getKey()).matter();
					return matter > 1 && name.getValue().places.cardinality() >= matter;
				});
	}

	private static boolean isName(IndexedRecord record, IndexedText text) {
		return text.part() == IndexedPart.TITLE
				|| (text.part() == IndexedPart.VARIANTS && record.kind() != Kind.QUOTATION);
	}

	/**
	 * A work is often named after what is asked for; so is a question, which is meant if
	 * one is asked.
	 */
	private double ofKind(Kind kind, boolean whole, int words) {
		return switch (kind) {
			case SOURCE -> (whole && words > 1) ? 0.3 : 0.15;
			case QUOTATION -> whole ? 0.75 : 1;
			case FIGURE, CHAPTER, SERIES -> 0.8;
			case QUESTION, CLAIM, THEME, OFFICE -> this.evaluation.query().kinds().contains(kind) ? 1 : NOT_ASKED;
			default -> 1;
		};
	}

	private double of(int number, IndexedText text, Typed typed) {
		int whole = Math.max(1, text.matter());
		double ofName = Math.min(1, (double) typed.places.cardinality() / whole);
		double ofQuery = (double) rarity(typed.words) / this.rarity;
		boolean all = Long.bitCount(typed.words) == this.words.size();
		double score = (all && ofName == 1) ? WHOLE_NAME
				: all ? PART_OF_NAME * ofName
						: (ofName == 1) ? NAME_AND_MORE * ofQuery * ofQuery * rest(number, typed.words)
								: SOME_OF_BOTH * ofName * ofQuery * ofQuery;
		double best = (all && isSurname(number)) ? Math.max(score, SURNAME) : score;
		return best * ((text.part() == IndexedPart.TITLE) ? 1 : VARIANT) * (alike(number, typed.words) ? ALIKE : 1)
				* ofKind(this.evaluation.index().record(number).kind(), all && ofName == 1, whole);
	}

	/**
	 * A name beside other words counts little, unless the card of the record has them.
	 */
	private double rest(int number, long held) {
		for (int i = 0; i < this.words.size(); i++) {
			WordMatch word = this.words.get(i);
			int card = (word.parts(number) | word.alikeParts(number)) & IndexedPart.CARD;
			if ((held & 1L << i) == 0 && card == 0) {
				return NOT_ON_CARD;
			}
		}
		return 1;
	}

	/** One word of several is less the name of a place than where something was. */
	private int oneWord(int number) {
		return (this.evaluation.index().record(number).kind() == Kind.PLACE) ? 6 : 2;
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
