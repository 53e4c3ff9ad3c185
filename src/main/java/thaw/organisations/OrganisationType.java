package thaw.organisations;

import java.util.Locale;

/** What sort of organisation it is. */
public enum OrganisationType {

	PARTY, STATE, PRESS, UNION, CHURCH, THEATRE, INTERNATIONAL, COLLECTION, INFORMAL;

	/** As readers see it. */
	public String label() {
		return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
	}

}
