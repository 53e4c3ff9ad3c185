package thaw.sources;

/** How the editors know a work. */
public enum Consulted {

	TEXT("Its text was read here, whole or at the places cited.", null),
	EXCERPT("Read here only as quoted or summarised in other works.", "as quoted elsewhere"),
	CATALOGUE("Named as the standard treatment; its text was not read for this edition.", "not read for this edition");

	private final String sentence;

	private final String caveat;

	Consulted(String sentence, String caveat) {
		this.sentence = sentence;
		this.caveat = caveat;
	}

	/** What a note that cites such a work adds, or null. */
	public String caveat() {
		return this.caveat;
	}

	/** What readers are told of it. */
	public String sentence() {
		return this.sentence;
	}

}
