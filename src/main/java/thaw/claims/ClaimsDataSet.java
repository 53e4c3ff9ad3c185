package thaw.claims;

import java.util.stream.Stream;
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
	public Stream<DataRow> rows() {
		return this.claims.chronologically().stream().map(ClaimsDataSet::row);
	}

	private static DataRow row(Claim one) {
		return DataRow.of(one.ref())
			.with("question", one.question())
			.with("aliases", one.aliases())
			.with("dispute", one.dispute().slug())
			.with("state", one.state().slug())
			.with("date", one.date())
			.with("summary", one.summary())
			.with("themes", one.themes().stream().map(Theme::slug).toList())
			.with("weighing", one.weighing())
			.with("weighed", one.weighed());
	}

}
