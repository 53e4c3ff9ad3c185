package thaw.sources;

/** How the editors know a work. */
public enum Consulted {

	TEXT("Its text was read here, whole or at the places cited."),
	EXCERPT("Read here only as quoted or summarised in other works."),
	CATALOGUE("Named as further reading; its text was not read, and no statement rests on it.");

	private final String sentence;

	Consulted(String sentence) {
		this.sentence = sentence;
	}

	/** What readers are told of it. */
	public String sentence() {
		return this.sentence;
	}

}
