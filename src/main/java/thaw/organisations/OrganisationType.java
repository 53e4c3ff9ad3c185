package thaw.organisations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of organisation it is. */
public enum OrganisationType {

	PARTY, STATE, PRESS, UNION, INTERNATIONAL, COLLECTION, INFORMAL;

	/** As readers see it. */
	public String label() {
		return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
	}

	static Optional<OrganisationType> of(String word) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(word.toUpperCase(Locale.ROOT))).findFirst();
	}

}
