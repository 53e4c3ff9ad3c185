package thaw.events;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

	/** The climate so written, if there is one. */
	static Optional<Climate> ofSlug(String slug) {
		return Arrays.stream(values()).filter((climate) -> climate.slug().equals(slug)).findFirst();
	}

}
