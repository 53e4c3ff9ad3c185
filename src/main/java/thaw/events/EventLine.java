package thaw.events;

import java.util.List;
import thaw.crossref.Theme;
import thaw.dates.HistoricalDate;
import thaw.web.Link;

/**
 * An event in a list.
 *
 * @param lane of the timeline
 * @param themes as readers see them
 */
record EventLine(String id, String url, String title, HistoricalDate date, Link place, String climate, String lane,
		List<String> themes, String summary) {

	static EventLine of(Event event) {
		return new EventLine(event.ref().toString(), event.ref().path(), event.title(), event.date(),
				Link.to(event.place()), event.climate().slug(), event.themes().get(0).lane().label(),
				event.themes().stream().map(Theme::label).toList(), event.summary());
	}

}
