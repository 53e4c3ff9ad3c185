package thaw.article;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import thaw.claims.Claim;
import thaw.claims.Position;
import thaw.markup.Html;
import thaw.text.Note;
import thaw.web.Link;

/**
 * A claim in which a work takes a position, as a point of the chapter on that work.
 *
 * @param number from 1
 * @param theme the chief theme of the claim, under which the point stands
 * @param says the answers that rest on the work
 * @param others what stands or is held instead, what stands first
 * @param weighing our judgement, without its notes, which the claim's own page has
 */
record Point(int number, String theme, String id, String url, String question, String state,
		@JsonIgnore String stateLabel, List<String> says, List<Other> others, Html weighing) {

	private static final Comparator<Claim> BY_THEME = Comparator.comparing((claim) -> claim.themes().get(0));

	private static final Comparator<Position> STANDING_FIRST = Comparator.comparing((position) -> !position.stands());

	/**
	 * A position that does not rest on the work.
	 *
	 * @param verdict in words, or null
	 */
	record Other(String answer, Link heldBy, String verdict) {

		static Other of(Position position) {
			return new Other(position.answer(), Link.to(position.heldBy()),
					(position.verdict() != null) ? position.verdict().label() : null);
		}

	}

	/**
	 * The points of a work, theme by theme.
	 * @param work its citekey
	 * @param claims those that cite it anywhere; one is a point if a position does
	 */
	static List<Point> of(String work, List<Claim> claims) {
		List<Claim> points = claims.stream()
			.filter((claim) -> claim.positions().stream().anyMatch((position) -> position.cited().contains(work)))
			.sorted(BY_THEME)
			.toList();
		return IntStream.range(0, points.size()).mapToObj((i) -> of(i + 1, work, points.get(i))).toList();
	}

	private static Point of(int number, String work, Claim claim) {
		List<String> says = claim.positions()
			.stream()
			.filter((position) -> position.cited().contains(work))
			.map(Position::answer)
			.toList();
		List<Other> others = claim.positions()
			.stream()
			.filter((position) -> !position.cited().contains(work))
			.sorted(STANDING_FIRST)
			.map(Other::of)
			.toList();
		return new Point(number, claim.themes().get(0).label(), claim.ref().toString(), claim.ref().path(),
				claim.question(), claim.state().slug(), claim.state().label(), says, others,
				Note.unmarked(claim.weighing()));
	}

}
