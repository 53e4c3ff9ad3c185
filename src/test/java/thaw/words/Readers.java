package thaw.words;

/** Readers of words for tests that start no site. */
public final class Readers {

	private static final RealWords REAL = new RealWords();

	private Readers() {
	}

	/** A reader that knows these words, no names, and all words that exist. */
	public static WordReader knowing(KnownWords words) {
		Vocabulary vocabulary = new Vocabulary(new KnownNames(), words);
		return new WordReader(() -> vocabulary, REAL, new ForeignWords(REAL));
	}

}
