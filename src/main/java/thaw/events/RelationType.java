package thaw.events;

/** How one event relates to another, with a name for each direction. */
public enum RelationType {

	LED_TO("Led to", "Followed from"), PART_OF("Part of", "Included"), ANSWERED("Answered", "Was answered by");

	private final String label;

	private final String inverse;

	RelationType(String label, String inverse) {
		this.label = label;
		this.inverse = inverse;
	}

	/** Read from the event whose file states it. */
	public String label() {
		return this.label;
	}

	/** Read from the other event. */
	public String inverse() {
		return this.inverse;
	}

}
