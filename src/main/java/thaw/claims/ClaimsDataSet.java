package thaw.claims;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Theme;
import thaw.data.DataRow;
import thaw.data.DataSet;

/**
 * The claims as a table; of the positions the first answer goes with the first holder.
 */
@Component
class ClaimsDataSet implements DataSet {

	private final Claims claims;

	ClaimsDataSet(Claims claims) {
		this.claims = claims;
	}

	@Override
	public Kind kind() {
		return Kind.CLAIM;
	}

	@Override
	public List<DataRow> rows() {
		return this.claims.chronologically().stream().map(ClaimsDataSet::row).toList();
	}

	private static DataRow row(Claim one) {
		List<Position> positions = one.positions();
		return DataRow.of(one.ref())
			.with("question", one.question())
			.with("aliases", one.aliases())
			.with("dispute", one.dispute().slug())
			.with("state", one.state().slug())
			.with("date", one.date())
			.with("summary", one.summary())
			.with("themes", one.themes().stream().map(Theme::slug).toList())
			.with("answers", positions.stream().map(Position::answer).toList())
			.withAll("heldBy", positions.stream().map(Position::heldBy).toList())
			.with("verdicts", positions.stream().map(ClaimsDataSet::verdict).toList())
			.with("weighed", one.weighed().toString());
	}

	private static String verdict(Position position) {
		return (position.verdict() != null) ? position.verdict().slug() : "";
	}

}
