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
public record EventLine(String id, String url, String title, HistoricalDate date, Link place, String climate,
		String lane, List<String> themes, String summary) {

	/** The line of one event. */
	public static EventLine of(Event event) {
		return new EventLine(event.ref().toString(), event.ref().path(), event.title(), event.date(),
				Link.to(event.place()), event.climate().slug(), event.themes().get(0).lane().label(),
				event.themes().stream().map(Theme::label).toList(), event.summary());
	}

	/** Whether its day is not known or not certain. */
	boolean isLoose() {
		boolean month = this.date.form() == HistoricalDate.Form.SINGLE && !this.date.isExactDay();
		return month || this.date.isDoubtful();
	}

	/** Its id in a list of events. */
	public String anchor() {
		return this.id.replace(':', '-');
	}

}
