package thaw.days;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import thaw.dates.Period;
import thaw.web.Link;

/** Days, months and years in English words, and their pages. */
final class CalendarWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

	private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

	private static final DateTimeFormatter YEARLY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

	private static final DateTimeFormatter YEARLY_ADDRESS = DateTimeFormatter.ofPattern("MM-dd", Locale.UK);

	private CalendarWords() {
	}

	/** {@code 23 October 1956}. */
	static String of(LocalDate day) {
		return DAY.format(day);
	}

	/** {@code Tuesday}. */
	static String weekday(LocalDate day) {
		return WEEKDAY.format(day);
	}

	/** {@code October 1956}. */
	static String of(YearMonth month) {
		return MONTH.format(month);
	}

	/** {@code 23 October}. */
	static String of(MonthDay day) {
		return YEARLY.format(day);
	}

	/** The page of a day; null for null and for a day that has none. */
	static Link link(LocalDate day) {
		return (day != null && Period.holds(day)) ? Link.to("/on/" + day, of(day)) : null;
	}

	/** The page of a month, likewise. */
	static Link link(YearMonth month) {
		return Period.holds(month.atDay(1)) ? Link.to("/on/" + month, of(month)) : null;
	}

	/** The page of a year, likewise. */
	static Link link(int year) {
		return Period.holds(LocalDate.of(year, 1, 1)) ? Link.to("/on/" + year, Integer.toString(year)) : null;
	}

	/** The page of a day in all years. */
	static Link link(MonthDay day) {
		return Link.to("/on/" + YEARLY_ADDRESS.format(day), of(day) + " in other years");
	}

}
