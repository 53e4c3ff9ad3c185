package thaw.claims;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The answers given where sources disagree as a table. */
@Component
class PositionsDataSet implements DataSet {

	private final Claims claims;

	PositionsDataSet(Claims claims) {
		this.claims = claims;
	}

	@Override
	public Kind kind() {
		return Kind.CLAIM;
	}

	@Override
	public String name() {
		return "positions";
	}

	@Override
	public String label() {
		return "Positions on claims";
	}

	@Override
	public boolean isOneForEach() {
		return false;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.claims.chronologically().stream().flatMap(PositionsDataSet::rows);
	}

	private static Stream<DataRow> rows(Claim one) {
		return one.positions().stream().map((position) -> row(one, position));
	}

	private static DataRow row(Claim one, Position position) {
		return DataRow.of(one.ref())
			.with("answer", position.answer())
			.with("heldBy", position.heldBy())
			.with("since", position.since())
			.with("evidence", position.evidence())
			.with("cited", position.cited().stream().map((key) -> Kind.SOURCE.prefix() + ":" + key).toList())
			.with("verdict", (position.verdict() != null) ? position.verdict().slug() : null);
	}

}
