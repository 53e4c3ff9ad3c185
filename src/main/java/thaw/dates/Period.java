package thaw.dates;

import java.time.LocalDate;

/** The years of which the site knows every day, month and year by an address. */
public final class Period {

	/** The first day that has a page. */
	public static final LocalDate FIRST = LocalDate.of(1953, 1, 1);

	/** The last day that has a page. */
	public static final LocalDate LAST = LocalDate.of(1964, 12, 31);

	/** The day of Stalin's death, from which on all holders of the offices are named. */
	public static final LocalDate OFFICES_FROM = LocalDate.of(1953, 3, 5);

	/** The day on which Khrushchev's second office ended, up to which they are. */
	public static final LocalDate OFFICES_TO = LocalDate.of(1964, 10, 15);

	private Period() {
	}

	/** Whether a day has a page. */
	public static boolean holds(LocalDate day) {
		return !day.isBefore(FIRST) && !day.isAfter(LAST);
	}

	/**
	 * Address of a plain day, month or year; null for a date in doubt, for a span and for
	 * one outside the years.
	 */
	static String path(HistoricalDate date) {
		String plain = date.machine();
		return (plain != null && holds(date.earliest()) && holds(date.latest())) ? "/on/" + plain : null;
	}

}
