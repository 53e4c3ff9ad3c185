package thaw.claims;

import java.util.Locale;

/** Whether the sources decide a claim. */
public enum State {

	/** They do not, or not yet. */
	OPEN("Open"),
	/** They do: a position stands, and the others do not. */
	SETTLED("Settled");

	private final String label;

	State(String label) {
		this.label = label;
	}

	/** As readers see it. */
	public String label() {
		return this.label;
	}

	/** As written in addresses. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
