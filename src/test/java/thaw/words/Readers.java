package thaw.words;

/** Readers of words for tests that start no site. */
public final class Readers {

	private static final RealWords REAL = new RealWords();

	private Readers() {
	}

	/** A reader that knows these words, no names, and all words that exist. */
	public static WordReader knowing(KnownWords words) {
		return new WordReader(new KnownNames(), words, REAL, new ForeignWords(REAL));
	}

}
