package thaw.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The company in which a person belongs to the story of the Thaw. */
public enum Circle {

	LEADERSHIP("Soviet leaders"), APPARATUS("Party, state, police"), LETTERS("Writers and editors"),
	ARTS("Artists, film, music"), SCIENCE("Science and space"), BLOC("The socialist camp"), WORLD("The wider world"),
	CHRONICLERS("Picture makers and historians");

	private final String label;

	Circle(String label) {
		this.label = label;
	}

	/** As readers see it. */
	public String label() {
		return this.label;
	}

	static Optional<Circle> of(String word) {
		return Arrays.stream(values())
			.filter((circle) -> circle.name().equals(word.toUpperCase(Locale.ROOT)))
			.findFirst();
	}

}
