package thaw.claims;

import java.util.Locale;

/** What a claim is about. */
public enum Dispute {

	DATE("When"), NUMBER("How many"), WORDS("In which words"), MOTIVE("Why"), FIRST("Who or what was first"),
	DEED("What was done, and by whom");

	private final String label;

	Dispute(String label) {
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
