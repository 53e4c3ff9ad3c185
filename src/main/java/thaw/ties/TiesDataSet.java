package thaw.ties;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The stated ties as a table: each once, from the person it begins with. */
@Component
class TiesDataSet implements DataSet {

	private final Ties ties;

	TiesDataSet(Ties ties) {
		this.ties = ties;
	}

	@Override
	public Kind kind() {
		return Kind.PERSON;
	}

	@Override
	public String name() {
		return "ties";
	}

	@Override
	public String label() {
		return "Ties between people";
	}

	@Override
	public boolean isOneForEach() {
		return false;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.ties.all().stream().map(TiesDataSet::row);
	}

	private static DataRow row(Tie one) {
		return DataRow.of(one.from().ref())
			.with("name", one.from().title())
			.with("type", one.type().slug())
			.with("label", one.type().label())
			.with("inverse", one.type().inverse())
			.with("other", one.to().title())
			.with("otherId", one.to())
			.with("date", one.date())
			.with("standing", one.certain() ? "certain" : "reported")
			.with("sentence", one.sentence())
			.with(one.citation());
	}

}
