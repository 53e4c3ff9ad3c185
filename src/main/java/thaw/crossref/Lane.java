package thaw.crossref;

/** A lane of the timeline. */
public enum Lane {

	POWER("Power"), CAMPS("Camps and law"), ARTS("Arts"), WORLD("World"), SOCIETY("Science and society");

	private final String label;

	Lane(String label) {
		this.label = label;
	}

	/** As readers see it. */
	public String label() {
		return this.label;
	}

}
