package thaw.places;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How large a place is. */
public enum PlaceType {

	COUNTRY, REGION, CITY, SITE;

	/** As readers see it. */
	public String label() {
		return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
	}

	static Optional<PlaceType> of(String word) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(word.toUpperCase(Locale.ROOT))).findFirst();
	}

}
