package thaw.events;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thaw.dates.HistoricalDate;

/**
 * The stretch of time that a timeline shows, whole years from the first of January.
 *
 * @param firstYear first year shown
 * @param lastYear last year shown
 */
record Timeframe(int firstYear, int lastYear) {

	/** From the death of Stalin to the fall of Khrushchev. */
	static final Timeframe THAW = new Timeframe(1953, 1964);

	/**
	 * A step of the scale: a year of several, a month of one.
	 *
	 * @param name as readers see it
	 * @param brief the same where there is little room
	 */
	record Step(String name, String brief, LocalDate first, LocalDate last) {

		boolean holds(LocalDate day) {
			return !day.isBefore(this.first) && !day.isAfter(this.last);
		}

	}

	static Timeframe ofYear(int year) {
		return new Timeframe(year, year);
	}

	boolean isOneYear() {
		return this.firstYear == this.lastYear;
	}

	LocalDate first() {
		return LocalDate.of(this.firstYear, 1, 1);
	}

	LocalDate last() {
		return LocalDate.of(this.lastYear, 12, 31);
	}

	/** Whether any of what the date can mean is shown. */
	boolean touches(HistoricalDate date) {
		return !date.earliest().isAfter(last()) && !date.latest().isBefore(first());
	}

	/**
	 * Where a day lies from 0, the beginning, to 1, the end; days outside at the nearer
	 * end.
	 */
	double fraction(LocalDate day) {
		double days = ChronoUnit.DAYS.between(first(), last()) + 1.0;
		return Math.max(0, Math.min(1, ChronoUnit.DAYS.between(first(), day) / days));
	}

	/** The first shown day of those that a date can mean. */
	LocalDate shownFrom(HistoricalDate date) {
		return date.earliest().isBefore(first()) ? first() : date.earliest();
	}

	/** The steps of its scale. */
	List<Step> steps() {
		return isOneYear() ? months(this.firstYear).toList()
				: IntStream.rangeClosed(this.firstYear, this.lastYear).mapToObj(Timeframe::year).toList();
	}

	/**
	 * The stretches in which events are counted: quarters of several years, months of
	 * one.
	 */
	List<Step> bins() {
		return isOneYear() ? steps()
				: IntStream.rangeClosed(this.firstYear, this.lastYear).boxed().flatMap(Timeframe::quarters).toList();
	}

	private static Step year(int year) {
		String name = Integer.toString(year);
		return new Step(name, name, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
	}

	private static Stream<Step> quarters(int year) {
		return IntStream.of(1, 4, 7, 10).mapToObj((month) -> {
			LocalDate first = LocalDate.of(year, month, 1);
			return new Step(month(month) + " to " + month(month + 2) + " " + year, "", first,
					first.plusMonths(3).minusDays(1));
		});
	}

	private static Stream<Step> months(int year) {
		return IntStream.rangeClosed(1, 12).mapToObj((month) -> {
			LocalDate first = LocalDate.of(year, month, 1);
			String brief = Month.of(month).getDisplayName(TextStyle.SHORT, Locale.UK);
			return new Step(month(month) + " " + year, brief, first, first.plusMonths(1).minusDays(1));
		});
	}

	private static String month(int month) {
		return Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
	}

}
