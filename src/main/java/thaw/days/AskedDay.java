package thaw.days;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thaw.dates.Period;
import thaw.web.Link;
import thaw.web.NoSuchPage;

/** Reads the day, month or year of an address, and is kind where it cannot be. */
final class AskedDay {

	private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

	private static final Link TODAY = Link.to("/on", "Today’s day of the year");

	private static final int MOST_REPEATED = 40;

	private static final String KNOWN = "This reference knows each day from 1 January 1953 to 31 December 1964.";

	private AskedDay() {
	}

	/** The day so written, if the calendar and this reference have it. */
	static LocalDate day(String text) {
		try {
			LocalDate day = LocalDate.parse(text);
			if (!Period.holds(day)) {
				throw outside(day);
			}
			return day;
		}
		catch (DateTimeException ex) {
			throw unreadable(text);
		}
	}

	/** The month so written, likewise. */
	static YearMonth month(String text) {
		try {
			YearMonth month = YearMonth.parse(text);
			if (!Period.holds(month.atDay(1))) {
				throw outside(month.atDay(1));
			}
			return month;
		}
		catch (DateTimeException ex) {
			throw unreadable(text);
		}
	}

	/** The year so written, likewise. */
	static int year(String text) {
		LocalDate first = LocalDate.of(Integer.parseInt(text), 1, 1);
		if (!Period.holds(first)) {
			throw outside(first);
		}
		return first.getYear();
	}

	/** The day of every year so written: {@code 10-23}. */
	static MonthDay everyYear(String text) {
		try {
			return MonthDay.parse("--" + text);
		}
		catch (DateTimeException ex) {
			throw unreadable(text);
		}
	}

	private static NoSuchPage outside(LocalDate day) {
		LocalDate nearest = day.isBefore(Period.FIRST) ? Period.FIRST : Period.LAST;
		return NoSuchPage.outside(KNOWN, List.of(CalendarWords.link(nearest), TODAY));
	}

	/** The answer to what is no date, or none of the calendar. */
	static NoSuchPage unreadable(String text) {
		String repeated = text.substring(0, Math.min(text.length(), MOST_REPEATED));
		List<Link> near = near(text);
		String fault = near.isEmpty() ? "cannot be read as a day here; write it as 1956-10-23. "
				: "is not in the calendar. ";
		return NoSuchPage.unreadable("“" + repeated + "” " + fault + KNOWN,
				Stream.concat(near.stream(), Stream.of(TODAY)).toList(), repeated);
	}

	private static List<Link> near(String text) {
		Matcher parts = DAY.matcher(text);
		if (!parts.matches()) {
			return List.of();
		}
		try {
			YearMonth month = YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
			int day = Integer.parseInt(parts.group(3));
			return Stream
				.of(CalendarWords.link(month.atDay(Math.max(1, Math.min(day, month.lengthOfMonth())))),
						CalendarWords.link(month))
				.filter(Objects::nonNull)
				.toList();
		}
		catch (DateTimeException ex) {
			return Stream.of(CalendarWords.link(Integer.parseInt(parts.group(1)))).filter(Objects::nonNull).toList();
		}
	}

}
