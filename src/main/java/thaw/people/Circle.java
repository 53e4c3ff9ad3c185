package thaw.people;

/** The company in which a person belongs to the story of the Thaw. */
public enum Circle {

	LEADERSHIP("Soviet leaders"), APPARATUS("Party, state, police"), LETTERS("Writers and editors"),
	ARTS("Artists, film, music"), SCIENCE("Science and space"), BELIEF("Clergy and believers"),
	PROTEST("Prisoners and protesters"), BLOC("The socialist camp"), WORLD("The wider world"),
	CHRONICLERS("Picture makers and historians");

	private final String label;

	Circle(String label) {
		this.label = label;
	}

	/** As readers see it. */
	public String label() {
		return this.label;
	}

}
