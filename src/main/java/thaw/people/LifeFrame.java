package thaw.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import thaw.dates.HistoricalDate;

/**
 * The years 1953 to 1964 along a drawing.
 *
 * @param width of the drawing
 */
record LifeFrame(int width) {

	static final LocalDate FIRST = LocalDate.of(1953, 1, 1);

	static final LocalDate LAST = LocalDate.of(1964, 12, 31);

	private static final double DAYS = ChronoUnit.DAYS.between(FIRST, LAST) + 1.0;

	/** Where a day lies; one outside the years at the nearer end. */
	int x(LocalDate day) {
		double fraction = ChronoUnit.DAYS.between(FIRST, day) / DAYS;
		return (int) Math.round(Math.max(0, Math.min(1, fraction)) * this.width);
	}

	static boolean touches(LocalDate from, LocalDate to) {
		return !from.isAfter(LAST) && !to.isBefore(FIRST);
	}

	static boolean touches(HistoricalDate date) {
		return date != null && touches(date.earliest(), date.latest());
	}

	static List<Integer> years() {
		return IntStream.rangeClosed(FIRST.getYear(), LAST.getYear()).boxed().toList();
	}

}
