package thaw.places;

import java.util.Locale;

/** How large a place is. */
public enum PlaceType {

	COUNTRY, REGION, CITY, SITE;

	/** As readers see it. */
	public String label() {
		return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
	}

}
