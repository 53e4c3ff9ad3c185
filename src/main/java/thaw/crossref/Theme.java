package thaw.crossref;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an event or a quotation is about; the editors' closed list. */
public enum Theme {

	POWER(Lane.POWER), LAW(Lane.CAMPS), CAMPS(Lane.CAMPS), MEMORY(Lane.POWER), LITERATURE(Lane.ARTS), ART(Lane.ARTS),
	SCREEN(Lane.ARTS), MUSIC(Lane.ARTS), PRESS(Lane.ARTS), SCIENCE(Lane.SOCIETY), SPACE(Lane.SOCIETY),
	ECONOMY(Lane.SOCIETY), EVERYDAY_LIFE(Lane.SOCIETY), NATIONS(Lane.CAMPS), RELIGION(Lane.SOCIETY),
	YOUTH(Lane.SOCIETY), PROTEST(Lane.SOCIETY), COEXISTENCE(Lane.WORLD), COLD_WAR(Lane.WORLD), NUCLEAR(Lane.WORLD),
	BLOC(Lane.WORLD), THIRD_WORLD(Lane.WORLD);

	private final Lane lane;

	Theme(Lane lane) {
		this.lane = lane;
	}

	/** The lane of the timeline in which an event stands whose first theme this is. */
	public Lane lane() {
		return this.lane;
	}

	/** As written in content files and in addresses: {@code cold-war}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** As readers see it: {@code Cold war}. */
	public String label() {
		return name().charAt(0) + slug().replace('-', ' ').substring(1);
	}

	/** The theme so written, if there is one. */
	public static Optional<Theme> ofSlug(String slug) {
		return Arrays.stream(values()).filter((theme) -> theme.slug().equals(slug)).findFirst();
	}

}
