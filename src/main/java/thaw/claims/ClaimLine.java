package thaw.claims;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import thaw.crossref.Theme;
import thaw.dates.HistoricalDate;

/**
 * A claim in a list.
 *
 * @param question its title
 * @param dispute what kind of dispute it is, as readers see it
 * @param state {@code open} or {@code settled}
 * @param themes as readers see them, the chief theme first
 * @param summary what is in question and how it stands
 */
public record ClaimLine(String id, String url, String question, String dispute, String state,
		@JsonIgnore String stateLabel, HistoricalDate date, List<String> themes, String summary) {

	/** The line of one claim. */
	public static ClaimLine of(Claim claim) {
		return new ClaimLine(claim.ref().toString(), claim.ref().path(), claim.question(), claim.dispute().label(),
				claim.state().slug(), claim.state().label(), claim.date(),
				claim.themes().stream().map(Theme::label).toList(), claim.summary());
	}

}
