package thaw.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A property by which answers are narrowed. */
public enum Facet {

	SPEAKER("Speaker"), YEAR("Year"), THEME("Theme"), STANDING("Standing"), LANG("Language"), SOURCE("Source"),
	/** Of the search over all records only. */
	KIND("Kind");

	private final String label;

	Facet(String label) {
		this.label = label;
	}

	/** As readers see it. */
	public String label() {
		return this.label;
	}

	/** Name of its parameter in addresses, of its prefix in queries, of its field. */
	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The facet with that parameter. */
	public static Optional<Facet> of(String parameter) {
		return Arrays.stream(values()).filter((facet) -> facet.parameter().equals(parameter)).findFirst();
	}

}
