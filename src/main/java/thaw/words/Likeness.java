package thaw.words;

/** How like two words of names are, the likest first. */
public enum Likeness {

	/** The same letters, but for case, accents and the old orthography. */
	SAME(1),
	/** Spellings of one name in two alphabets, or in two romanisations. */
	SPELLING(0.99),
	/** One may be a grammatical case of the other. */
	FORM(0.9),
	/** In Cyrillic they sound alike, but their letters differ. */
	SOUND(0.88),
	/** One may be the other with a slip or two. */
	SLIP(0.8),
	/** They are two names. */
	NONE(0);

	private final double share;

	Likeness(double share) {
		this.share = share;
	}

	/** How much of a whole match it is, from 0 to 1. */
	public double share() {
		return this.share;
	}

	/** Whether both are sure to be one name. */
	public boolean isSure() {
		return this == SAME || this == SPELLING;
	}

	/** The liker of two. */
	public Likeness or(Likeness other) {
		return (compareTo(other) <= 0) ? this : other;
	}

}
