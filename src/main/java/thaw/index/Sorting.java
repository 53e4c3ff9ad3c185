package thaw.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How answers are sorted. */
public enum Sorting {

	RELEVANCE("Relevance"), DATE("Date"), SPEAKER("Speaker");

	private final String label;

	Sorting(String label) {
		this.label = label;
	}

	/** As readers see it. */
	public String label() {
		return this.label;
	}

	/** As written in addresses. */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The one that is written so in addresses. */
	public static Optional<Sorting> of(String parameter) {
		return Arrays.stream(values()).filter((sorting) -> sorting.parameter().equals(parameter)).findFirst();
	}

}
