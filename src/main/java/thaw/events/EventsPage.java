package thaw.events;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;
import thaw.web.Count;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/** All events in the order of time. */
record EventsPage(int total, List<EventLine> items) implements Page {

	static EventsPage of(List<Event> events) {
		return new EventsPage(events.size(), events.stream().map(EventLine::of).toList());
	}

	/** The events by the year in which they began. */
	public Map<Integer, List<EventLine>> years() {
		return this.items.stream()
			.collect(Collectors.groupingBy((event) -> event.date().year(), TreeMap::new, Collectors.toList()));
	}

	@Override
	public String template() {
		return "events/index";
	}

	@Override
	public String path() {
		return Kind.EVENT.path();
	}

	@Override
	public String heading() {
		return "Events";
	}

	@Override
	public String description() {
		return "All " + Count.of(this.total, "event", "events")
				+ " of this reference on the Khrushchev Thaw in the order of time.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.title())).toList());
	}

}
