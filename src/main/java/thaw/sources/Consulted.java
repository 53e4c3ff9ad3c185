package thaw.sources;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the editors know a work. */
public enum Consulted {

	TEXT("Its text was read here, whole or at the places cited."),
	EXCERPT("Read here only as quoted or summarised in other works."),
	CATALOGUE("Named as the standard treatment; its text was not read for this edition.");

	private final String sentence;

	Consulted(String sentence) {
		this.sentence = sentence;
	}

	/** What readers are told of it. */
	public String sentence() {
		return this.sentence;
	}

	static Optional<Consulted> of(String word) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(word.toUpperCase(Locale.ROOT))).findFirst();
	}

}
