package thaw.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thaw.linkeddata.JsonLd;
import thaw.web.Count;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/**
 * The timeline, whole or one year of it.
 *
 * @param year the year shown; null for all
 * @param chosen by what the reader chose events: a person, a place, a theme, a climate
 * @param years all years that have events
 * @param previous the year before that has events, or null
 * @param next the year after that has events, or null
 * @param query what the address adds so as to choose the same events, or an empty text
 * @param choices by what events may be chosen
 */
record TimelinePage(Integer year, List<Link> chosen, int total, List<EventLine> items, List<Integer> years,
		Link previous, Link next, @JsonIgnore String query, @JsonIgnore Choices choices) implements Page {

	static TimelinePage of(Integer year, List<Event> events, List<Integer> years, Selection selection,
			Choices choices) {
		int here = (year != null) ? years.indexOf(year) : -1;
		List<EventLine> items = events.stream().filter(selection::includes).map(EventLine::of).toList();
		return new TimelinePage(year, selection.chosen(), items.size(), items, years,
				(here > 0) ? link(years.get(here - 1)) : null,
				(here >= 0 && here < years.size() - 1) ? link(years.get(here + 1)) : null, selection.query(), choices);
	}

	private static Link link(int year) {
		return Link.to("/timeline/" + year, Integer.toString(year));
	}

	private Timeframe frame() {
		return (this.year != null) ? Timeframe.ofYear(this.year) : Timeframe.THAW;
	}

	/** The picture, from the narrowest page to the widest. */
	public List<TimelineDrawing> drawings() {
		return List.of(Histogram.draw(frame(), this.items), HorizontalTimeline.draw("medium", 700, frame(), this.items),
				HorizontalTimeline.draw("large", 1000, frame(), this.items));
	}

	/** The events that the picture shows. */
	public List<EventLine> inside() {
		return this.items.stream().filter((event) -> frame().touches(event.date())).toList();
	}

	/** The events before and after what the picture shows. */
	public List<EventLine> outside() {
		return this.items.stream().filter((event) -> !frame().touches(event.date())).toList();
	}

	/** How many events began when. */
	public Density density() {
		return Density.of(frame(), inside());
	}

	/** The events by the year in which they began. */
	public Map<Integer, List<EventLine>> byYear() {
		return this.items.stream()
			.collect(Collectors.groupingBy((event) -> event.date().year(), TreeMap::new, Collectors.toList()));
	}

	@Override
	public String template() {
		return "events/timeline";
	}

	@Override
	public String path() {
		return (this.year != null) ? "/timeline/" + this.year : "/timeline";
	}

	@Override
	public String heading() {
		return (this.year != null) ? "Timeline: " + this.year : "Timeline of the Khrushchev Thaw";
	}

	@Override
	public String description() {
		return (this.year != null)
				? Count.of(this.total, "event", "events") + " of " + this.year
						+ " in this reference on the Khrushchev Thaw, day by day."
				: "The Khrushchev Thaw event by event, " + Count.of(this.total, "event", "events")
						+ " from the death of Stalin to the fall of "
						+ "Khrushchev and after, each marked as thaw or freeze.";
	}

	@Override
	public List<Link> trail() {
		return (this.year != null) ? List.of(Link.to("/timeline", "Timeline")) : List.of();
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.title())).toList());
	}

}
