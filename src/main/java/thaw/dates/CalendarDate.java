package thaw.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One date of the Gregorian calendar, known to the day, the month or the year: an EDTF
 * level 0 date with an optional level 1 mark.
 *
 * @param year four digits
 * @param month 1 to 12, or 0 when only the year is known
 * @param day 1 to 31, or 0 when only the month is known
 * @param doubt how sure it is
 */
record CalendarDate(int year, int month, int day, Doubt doubt) {

	private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?([~?%]?)");

	/**
	 * Reads {@code 1956}, {@code 1956-02} or {@code 1956-02-25}, with an optional
	 * {@code ~}, {@code ?} or {@code %}.
	 * @throws IllegalArgumentException if the text has another form or names no day of
	 * the calendar
	 */
	static CalendarDate parse(String text) {
		Matcher form = FORM.matcher(text);
		if (!form.matches()) {
			throw new IllegalArgumentException("'" + text + "' is not a date such as 1956, 1956-02 or 1956-02-25");
		}
		CalendarDate date = new CalendarDate(number(form.group(1)), number(form.group(2)), number(form.group(3)),
				Doubt.ofMark(form.group(4)));
		date.requireCalendar(text, form);
		return date;
	}

	private static int number(String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 0;
	}

	private void requireCalendar(String text, Matcher form) {
		try {
			LocalDate.of(this.year, (form.group(2) != null) ? this.month : 1, (form.group(3) != null) ? this.day : 1);
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("'" + text + "' is not in the calendar", ex);
		}
	}

	/** First day it can mean. */
	LocalDate earliest() {
		return LocalDate.of(this.year, Math.max(this.month, 1), Math.max(this.day, 1));
	}

	/** Last day it can mean. */
	LocalDate latest() {
		if (this.day > 0) {
			return earliest();
		}
		return (this.month > 0) ? YearMonth.of(this.year, this.month).atEndOfMonth() : LocalDate.of(this.year, 12, 31);
	}

	/**
	 * The date without its doubt: {@code 25 February 1956}, {@code February 1956},
	 * {@code 1956}.
	 */
	String plainWords() {
		if (this.month == 0) {
			return Integer.toString(this.year);
		}
		return ((this.day > 0) ? this.day + " " : "") + monthName() + " " + this.year;
	}

	/** The date with its doubt: {@code about 1954}. */
	String words() {
		return this.doubt.before() + plainWords() + this.doubt.after();
	}

	/** Year, month and day, as far as they are known. */
	int[] dateParts() {
		return IntStream.of(this.year, this.month, this.day).takeWhile((part) -> part > 0).toArray();
	}

	String monthName() {
		return Month.of(this.month).getDisplayName(TextStyle.FULL, Locale.UK);
	}

	boolean sameMonth(CalendarDate other) {
		return this.year == other.year && this.month > 0 && this.month == other.month && this.day > 0 && other.day > 0;
	}

	boolean sameYear(CalendarDate other) {
		return this.year == other.year && this.month > 0 && other.month > 0 && (this.day > 0) == (other.day > 0);
	}

}
