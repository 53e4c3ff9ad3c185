package thaw.events;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** Who took part in what as a table. */
@Component
class ParticipantsDataSet implements DataSet {

	private final Events events;

	ParticipantsDataSet(Events events) {
		this.events = events;
	}

	@Override
	public Kind kind() {
		return Kind.EVENT;
	}

	@Override
	public String name() {
		return "participants";
	}

	@Override
	public String label() {
		return "Participants in events";
	}

	@Override
	public boolean isOneForEach() {
		return false;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.events.chronologically().stream().flatMap(ParticipantsDataSet::rows);
	}

	private static Stream<DataRow> rows(Event one) {
		return one.participants()
			.stream()
			.map((participation) -> DataRow.of(one.ref())
				.with("who", participation.who())
				.with("role", participation.role()));
	}

}
