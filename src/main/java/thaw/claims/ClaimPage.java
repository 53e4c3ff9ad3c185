package thaw.claims;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import thaw.crossref.Entry;
import thaw.crossref.Theme;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.markup.Html;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.web.Link;

/**
 * One claim.
 *
 * @param dispute what is disputed, as readers see it
 * @param state {@code open} or {@code settled}
 * @param about its themes
 * @param positions the answers, side by side
 * @param weighing our judgement and its grounds
 * @param weighed the day of it
 * @param arises the texts in which the question arises
 */
record ClaimPage(@JsonUnwrapped Frame frame, String question, List<String> aliases, String dispute, String state,
		String stateLabel, HistoricalDate date, String summary, List<String> themes, List<Link> about,
		List<Side> positions, Html weighing, LocalDate weighed, List<Occurrence> arises) implements RecordPage {

	/**
	 * One position.
	 *
	 * @param address the fragment by which it is addressed
	 * @param since since when it has been held, or null
	 * @param cited the works that its evidence cites
	 * @param verdict {@code stands}, {@code doubtful} or {@code refuted}; null if left
	 * open
	 */
	record Side(String address, String answer, Link heldBy, HistoricalDate since, Html evidence, List<Link> cited,
			String verdict, String verdictLabel) {

		static Side of(Position position, Map<String, Link> works) {
			Verdict verdict = position.verdict();
			return new Side(position.address(), position.answer(), Link.to(position.heldBy()), position.since(),
					position.evidence(), position.cited().stream().map(works::get).toList(),
					(verdict != null) ? verdict.slug() : null, (verdict != null) ? verdict.label() : null);
		}

	}

	static ClaimPage of(Claim claim, List<Entry> works, List<Occurrence> arises, Frame frame) {
		Map<String, Link> cited = works.stream().collect(Collectors.toMap(Entry::slug, Link::to));
		return new ClaimPage(frame.withoutMentions(), claim.question(), claim.aliases(), claim.dispute().label(),
				claim.state().slug(), claim.state().label(), claim.date(), claim.summary(),
				claim.themes().stream().map(Theme::label).toList(), claim.themes().stream().map(Link::to).toList(),
				claim.positions().stream().map((position) -> Side.of(position, cited)).toList(), claim.weighing(),
				claim.weighed(), arises);
	}

	@Override
	public String template() {
		return "claims/claim";
	}

	@Override
	public String heading() {
		return this.question + " (claim)";
	}

	@Override
	public String description() {
		return this.stateLabel + ": " + this.summary;
	}

	@Override
	public JsonLd linkedData(String site) {
		return ClaimLinkedData.of(this, subject("Question", site), site);
	}

}
