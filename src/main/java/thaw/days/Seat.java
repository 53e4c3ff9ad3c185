package thaw.days;

import java.time.LocalDate;
import thaw.dates.DateSpan;
import thaw.dates.HistoricalDate;
import thaw.offices.Tenure;
import thaw.web.Link;

/**
 * The holding of an office on one day.
 *
 * @param holder who held it; null for a vacancy
 * @param from first day of it, or null if unknown
 * @param to last day, or null if unknown or later than the years of this site
 * @param acting whether for the time being
 * @param standing {@code certain}; {@code from-this-day}, {@code until-this-day},
 * {@code this-day-only}; or {@code possible}
 */
record Seat(Link holder, HistoricalDate from, HistoricalDate to, boolean acting, String standing) {

	static Seat of(Tenure tenure, LocalDate day) {
		return new Seat(Link.to(tenure.holder()), tenure.from(), tenure.to(), tenure.acting(), standing(tenure, day));
	}

	private static String standing(Tenure tenure, LocalDate day) {
		boolean begins = day.equals(tenure.begunOn());
		boolean ends = day.equals(tenure.endedOn());
		if (!tenure.term().isCertainOn(day)) {
			return "possible";
		}
		return (begins && ends) ? "this-day-only" : begins ? "from-this-day" : ends ? "until-this-day" : "certain";
	}

	/**
	 * The time, with what is to be said of the day: {@code until this day, since 1953}.
	 */
	public String words() {
		return switch (this.standing) {
			case "this-day-only" -> "on this day only";
			case "from-this-day" -> "from this day" + ((this.to != null) ? " until " + this.to.words() : "");
			case "until-this-day" -> "until this day" + ((this.from != null) ? ", since " + this.from.words() : "");
			case "possible" -> "possibly: " + period();
			default -> period();
		};
	}

	private String period() {
		String words = DateSpan.words(this.from, this.to, "since", "until");
		return (words != null) ? words : "at an unknown time";
	}

}
