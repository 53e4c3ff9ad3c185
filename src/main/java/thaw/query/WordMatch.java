package thaw.query;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import thaw.index.Index;
import thaw.index.IndexedPart;
import thaw.index.Postings;
import thaw.words.Word;

/** In which parts of which records a word of a query stands. */
public final class WordMatch {

	/** Of a word that is rarer than any other. */
	private static final int RAREST = 8;

	private final Word word;

	private final List<Found> exact;

	private final List<Found> alike;

	private final byte[] parts;

	private final byte[] alikeParts;

	private final int rarity;

	/**
	 * A word found at those places.
	 * @param exact where it stands in any of its forms or spellings
	 * @param alike where words of like meaning stand; they count only on the card of a
	 * record
	 */
	WordMatch(Word word, Index index, List<Found> exact, List<Found> alike) {
		this.word = word;
		this.exact = exact;
		this.alike = alike;
		this.parts = parts(index, exact, ~0);
		this.alikeParts = parts(index, alike, IndexedPart.CARD);
		this.rarity = rarity(index.size());
	}

	/** A date, found at those places and in the dates of those records. */
	WordMatch(Word word, Index index, List<Found> named, BitSet dated) {
		this(word, index, named, List.of());
		dated.stream().forEach((record) -> this.parts[record] |= (byte) IndexedPart.ABOUT.bit());
	}

	/**
	 * Where one form of a word stands.
	 *
	 * @param length how many places it takes
	 */
	record Found(Postings postings, int length) {

		void forEachPlace(int record, IntConsumer place) {
			this.postings.forEachPlace(record, (first) -> {
				for (int i = 0; i < this.length; i++) {
					place.accept(first + i);
				}
			});
		}

	}

	private static byte[] parts(Index index, List<Found> found, int counted) {
		byte[] parts = new byte[index.size()];
		for (Found one : found) {
			Postings postings = one.postings();
			for (int at = 0; at < postings.size(); at++) {
				parts[postings.record(at)] |= (byte) (postings.parts(at) & counted);
			}
		}
		return parts;
	}

	/** From 1 for a word of most records to 8 for one that stands in few or none. */
	private int rarity(int records) {
		int holders = 1;
		for (byte one : this.parts) {
			holders += (one != 0) ? 1 : 0;
		}
		return Math.max(1, Math.min(RAREST, (int) Math.round(Math.log((double) records / holders) / Math.log(2))));
	}

	Word word() {
		return this.word;
	}

	/** What it counts, from 1 to 8: the rarer the more. */
	int rarity() {
		return this.rarity;
	}

	/** The parts of a record in which it stands, as bits. */
	int parts(int record) {
		return this.parts[record] & 0xff;
	}

	/** The parts of a record in which only a word of like meaning stands, as bits. */
	int alikeParts(int record) {
		return this.alikeParts[record] & ~this.parts[record] & 0xff;
	}

	/** Whether it, or on the card a word of like meaning, stands in the record. */
	boolean isIn(int record) {
		return (this.parts[record] | this.alikeParts[record]) != 0;
	}

	/** Whether any of the records holds it, and not only a word of like meaning. */
	boolean isAnywhere(BitSet records) {
		return this.exact.stream().map(Found::postings).anyMatch((one) -> {
			for (int at = 0; at < one.size(); at++) {
				if (records.get(one.record(at))) {
					return true;
				}
			}
			return false;
		});
	}

	/** Each of its places in a record, and those of words of like meaning on its card. */
	void forEachPlace(int record, IntConsumer place) {
		this.exact.forEach((one) -> one.forEachPlace(record, place));
		if (this.alikeParts[record] != 0) {
			this.alike.forEach((one) -> one.forEachPlace(record, place));
		}
	}

}
