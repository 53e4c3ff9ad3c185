package thaw.events;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Theme;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The chronicle as a table. */
@Component
class EventsDataSet implements DataSet {

	private final Events events;

	EventsDataSet(Events events) {
		this.events = events;
	}

	@Override
	public Kind kind() {
		return Kind.EVENT;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.events.chronologically().stream().map(EventsDataSet::row);
	}

	private static DataRow row(Event one) {
		return DataRow.of(one.ref())
			.with("title", one.title())
			.with("nativeName", one.nativeName())
			.with("aliases", one.aliases())
			.with("date", one.date())
			.with("earliest", one.earliest())
			.with("latest", one.latest())
			.with("place", one.place())
			.with("climate", one.climate().slug())
			.with("themes", one.themes().stream().map(Theme::slug).toList())
			.withAll("participants", one.participants().stream().map(Participation::who).toList())
			.with("summary", one.summary());
	}

}
