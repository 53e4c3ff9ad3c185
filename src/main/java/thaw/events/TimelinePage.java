package thaw.events;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thaw.crossref.Lane;
import thaw.web.Link;
import thaw.web.Page;

/**
 * The timeline, whole or one year of it.
 *
 * @param year the year shown; null for all
 * @param years all years that have events
 * @param previous the year before that has events, or null
 * @param next the year after that has events, or null
 */
record TimelinePage(Integer year, int total, List<EventLine> items, List<Integer> years, Link previous,
		Link next) implements Page {

	static TimelinePage of(Integer year, List<Event> events, List<Integer> years) {
		int here = (year != null) ? years.indexOf(year) : -1;
		return new TimelinePage(year, events.size(), events.stream().map(EventLine::of).toList(), years,
				(here > 0) ? link(years.get(here - 1)) : null,
				(here >= 0 && here < years.size() - 1) ? link(years.get(here + 1)) : null);
	}

	private static Link link(int year) {
		return Link.to("/timeline/" + year, Integer.toString(year));
	}

	/** The lanes in their order. */
	public List<String> lanes() {
		return Arrays.stream(Lane.values()).map(Lane::label).toList();
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
				? "The " + this.total + " events of " + this.year
						+ " in this reference on the Khrushchev Thaw, day by day."
				: "The Khrushchev Thaw event by event, " + this.total
						+ " events from the death of Stalin to the fall of "
						+ "Khrushchev and after, each marked as thaw or freeze.";
	}

	@Override
	public List<Link> trail() {
		return (this.year != null) ? List.of(Link.to("/timeline", "Timeline")) : List.of();
	}

}
