package thaw.people;

/** How it came that a person was not where they would have been. */
public enum StayType {

	PRISON("In prison", "held here"), CAMP("In a camp", "in a camp here"), EXILE("In exile", "in exile here"),
	HOSPITAL("Held in a hospital", "held in a hospital here"),
	SENT_AWAY("Sent away from the capital", "kept here, away from the capital"), ABROAD("Abroad", "staying here");

	private final String label;

	private final String there;

	StayType(String label, String there) {
		this.label = label;
		this.there = there;
	}

	/** As readers see it, with a capital. */
	public String label() {
		return this.label;
	}

	/** The same, said at the place. */
	String there() {
		return this.there;
	}

	/** Whether it was against the person's will. */
	public boolean isForced() {
		return this != ABROAD;
	}

}
