package thaw.events;

import java.util.Locale;

/** Which way an event turned the weather of the period: a judgement of the editors. */
public enum Climate {

	THAW("Thaw"), FREEZE("Freeze"), NEITHER("Neither");

	private final String label;

	Climate(String label) {
		this.label = label;
	}

	/** As readers see it. */
	public String label() {
		return this.label;
	}

	/** As written in content files. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

}
