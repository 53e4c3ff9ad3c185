package thaw.content;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Figures that a record says it could not verify: no text of it may state them. Years and
 * small numbers are left alone, since they name what was not checked.
 */
final class UncheckedFigures {

	private static final Pattern FIGURE = Pattern
		.compile("(?<![\\d,])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,2}:\\d{2})(?![\\d,]*\\d)");

	private UncheckedFigures() {
	}

	/** Reports the figures of {@code unverified} that stand in the texts. */
	static void check(Fields front, List<String> unverified, List<String> texts) {
		for (String reservation : unverified) {
			FIGURE.matcher(reservation)
				.results()
				.map(MatchResult::group)
				.filter((figure) -> texts.stream().anyMatch((text) -> states(text, figure)))
				.forEach((figure) -> front.report("unverified", "'" + figure + "', which the text states",
						"a figure that the text leaves out, or one that was verified"));
		}
	}

	private static boolean states(String text, String figure) {
		return FIGURE.matcher(text).results().anyMatch((stated) -> stated.group().equals(figure));
	}

}
