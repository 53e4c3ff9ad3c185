package thaw.index;

/** A part of a record that is searched apart, from the weightiest down. */
public enum IndexedPart {

	/** The short name of a quotation; the name of any other record. */
	TITLE(14, 12),
	/** The words in English. */
	TEXT(12, 12),
	/** The words in the language in which they were said. */
	ORIGINAL(12, 12),
	/** Wordings that circulate and those of the witnesses; other names of a record. */
	VARIANTS(8, 11),
	/** Who said it, in all spellings. */
	SPEAKER(5, 8),
	/** What a quotation says, in a reader's words. */
	GIST(4, 11),
	/** Occasion, place, addressees, work, themes; what a record is, in a line. */
	ABOUT(3, 6),
	/** All that is said of it, in paragraphs. */
	NOTE(1, 3);

	/** The parts in which a word says what the record is: all but the paragraphs. */
	public static final int CARD = NOTE.bit() - 1;

	private final int weight;

	private final int weightAmongOthers;

	IndexedPart(int weight, int weightAmongOthers) {
		this.weight = weight;
		this.weightAmongOthers = weightAmongOthers;
	}

	/** What a found word counts here. */
	public int weight() {
		return this.weight;
	}

	/** What a found word counts here where it matters how many are found at all. */
	public int weightAmongOthers() {
		return this.weightAmongOthers;
	}

	/** Its place in a set of parts: 1 for the first, 2, 4 and so on. */
	public int bit() {
		return 1 << ordinal();
	}

	/** The set of some parts. */
	public static int bits(IndexedPart... parts) {
		int bits = 0;
		for (IndexedPart part : parts) {
			bits |= part.bit();
		}
		return bits;
	}

}
