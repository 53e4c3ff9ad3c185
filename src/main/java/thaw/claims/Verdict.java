package thaw.claims;

import java.util.Locale;

/** Our judgement of a position. */
public enum Verdict {

	STANDS("Stands"), DOUBTFUL("Doubtful"), REFUTED("Refuted");

	private final String label;

	Verdict(String label) {
		this.label = label;
	}

	/** As readers see it. */
	public String label() {
		return this.label;
	}

	/** As written in classes of the style sheet. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
