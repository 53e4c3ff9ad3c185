package thaw.people;

import java.util.List;
import thaw.dates.DateSpan;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.web.Link;

/**
 * A time in prison, in a camp, in exile or abroad, as the person's page shows it.
 *
 * @param what {@code In a camp}
 * @param kind {@code forced}, or {@code stay} of those who went freely
 * @param place where, or null
 */
record Sojourn(String what, String kind, Link place, HistoricalDate from, HistoricalDate to, Html citation) {

	static List<Sojourn> of(List<Stay> stays) {
		return stays.stream().map(Sojourn::of).toList();
	}

	private static Sojourn of(Stay stay) {
		return new Sojourn(stay.type().label(), stay.type().isForced() ? "forced" : "stay", Link.to(stay.place()),
				stay.from(), stay.to(), stay.citationHtml());
	}

	/** With its place: {@code In a camp, Kolyma}. */
	String wording() {
		return (this.place != null) ? this.what + ", " + this.place.name() : this.what;
	}

	/** How long, in words. */
	public String period() {
		return DateSpan.words(this.from, this.to, "from", "until");
	}

}
