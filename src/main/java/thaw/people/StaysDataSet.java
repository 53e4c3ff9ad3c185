package thaw.people;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** Where people were held, sent or abroad, as a table. */
@Component
class StaysDataSet implements DataSet {

	private final Stays stays;

	StaysDataSet(Stays stays) {
		this.stays = stays;
	}

	@Override
	public Kind kind() {
		return Kind.PERSON;
	}

	@Override
	public String name() {
		return "stays";
	}

	@Override
	public String label() {
		return "Stays of people";
	}

	@Override
	public boolean isOneForEach() {
		return false;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.stays.all().stream().map(StaysDataSet::row);
	}

	private static DataRow row(Stay one) {
		return DataRow.of(one.person().ref())
			.with("type", one.type().label())
			.with("place", one.place())
			.with("from", one.from())
			.with("to", one.to())
			.with(one.citation());
	}

}
