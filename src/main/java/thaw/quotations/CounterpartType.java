package thaw.quotations;

/** How words relate to earlier or other words, with a name for each direction. */
public enum CounterpartType {

	SEQUEL_TO("Takes up", "Taken up by"), ANSWER_TO("Answers", "Answered by"),
	COUNTERPART_OF("Counterpart", "Counterpart"), CONFUSED_WITH("Often confused with", "Often confused with");

	private final String label;

	private final String inverse;

	CounterpartType(String label, String inverse) {
		this.label = label;
		this.inverse = inverse;
	}

	/** Read from the words whose file states it. */
	public String label() {
		return this.label;
	}

	/** Read from the other words. */
	public String inverse() {
		return this.inverse;
	}

}
