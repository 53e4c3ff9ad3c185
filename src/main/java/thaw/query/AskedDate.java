package thaw.query;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import thaw.dates.HistoricalDate;

/**
 * A date that a reader asks for, as people write dates in English and Russian: a day, a
 * month, a season, a year, a decade, a span of any of these; or a day of every year. Only
 * the years 1800 to 2029 are dates, for other numbers are mostly something else.
 *
 * @param date the days asked for; null where a day of every year is asked for
 * @param everyYear that day; null where the year is known
 * @param start where it begins in what was typed, with words such as “in the” that lead
 * to it
 * @param end where it ends there, exclusive
 */
public record AskedDate(HistoricalDate date, MonthDay everyYear, int start, int end) {

	/** The first and the last day that can be asked for. */
	static final HistoricalDate ALL = HistoricalDate.parse("1800/2029");

	/** Of a record dated less exactly than so it cannot be said on which day it was. */
	private static final int DAYS_OF_A_MONTH = 31;

	private static final Comparator<AskedDate> FIRST_AND_LONGEST = Comparator.comparingInt(AskedDate::start)
		.thenComparing(AskedDate::end, Comparator.reverseOrder());

	/**
	 * The dates that a text names, in their order; none overlaps another. Of two readings
	 * the longer is taken; where day and month stand in figures, the day is first unless
	 * only the other order is in the calendar.
	 */
	public static List<AskedDate> in(String typed) {
		if (typed.chars().noneMatch((letter) -> letter >= '0' && letter <= '9')) {
			return List.of();
		}
		List<AskedDate> found = new ArrayList<>();
		int end = 0;
		for (AskedDate date : DateForms.in(typed).sorted(FIRST_AND_LONGEST).toList()) {
			if (date.start() >= end) {
				found.add(date);
				end = date.end();
			}
		}
		return DateContext.read(typed, found);
	}

	/** A text without the dates that it names. */
	public static String outside(String typed) {
		StringBuilder left = new StringBuilder(typed);
		List<AskedDate> dates = new ArrayList<>(in(typed));
		Collections.reverse(dates);
		dates.forEach((date) -> left.replace(date.start(), date.end(), " "));
		return left.toString();
	}

	/** The first day asked for; of a day of every year 1 January 1800. */
	public LocalDate earliest() {
		return Optional.ofNullable(this.date).orElse(ALL).earliest();
	}

	/** The last day asked for; of a day of every year 31 December 2029. */
	public LocalDate latest() {
		return Optional.ofNullable(this.date).orElse(ALL).latest();
	}

	/**
	 * Whether something can have been in the days asked for. What is known only to the
	 * year, or lasted longer than a month, is of no day of every year.
	 */
	public boolean overlaps(HistoricalDate other) {
		return (this.everyYear != null) ? isWithin(other)
				: !other.latest().isBefore(earliest()) && !other.earliest().isAfter(latest());
	}

	private boolean isWithin(HistoricalDate other) {
		LocalDate from = other.earliest();
		return ChronoUnit.DAYS.between(from, other.latest()) < DAYS_OF_A_MONTH
				&& IntStream.of(from.getYear(), other.latest().getYear())
					.filter(this.everyYear::isValidYear)
					.mapToObj(this.everyYear::atYear)
					.anyMatch((day) -> !day.isBefore(from) && !day.isAfter(other.latest()));
	}

	/** The date in English words: {@code 25 February 1956}, {@code 25 February}. */
	public String words() {
		return (this.everyYear == null) ? this.date.words() : this.everyYear.getDayOfMonth() + " "
				+ this.everyYear.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
	}

}
