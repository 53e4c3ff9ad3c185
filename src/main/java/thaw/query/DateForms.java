package thaw.query;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms in which dates are written, each with how it is read. */
final class DateForms {

	/** A number before these counts them. */
	private static final String COUNTED = "(?![\\s\\p{Z}]?(?:%|r(?:o?u)?bles?|people|prisoners|men|tons|tonnes|km|points"
			+ "|рубл|человек|тонн|км(?!\\p{L})))";

	private static final List<DateForm> IN_FIGURES = List.of(
			DateForm.of("{YEAR}[-./]{NUMBER}[-./]{NUMBER}", (m) -> day(year(m, 1), number(m, 2), number(m, 3))),
			DateForm.of("{YEAR}[-./](0[1-9]|1[0-2])", (m) -> month(year(m, 1), number(m, 2))),
			DateForm.of("{NUMBER}{?}[-./]{?}{NUMBER}{?}[-./]{?}{YEAR}", DateForms::inFigures),
			DateForm.of("{NUMBER}\\.{?}{NUMBER}\\.{?}(\\d\\d)", DateForms::inFigures),
			DateForm.of("{DAY}(?:[-./]|{_}){ROMAN}(?:[-./]|{_}){WRITTEN}",
					(m) -> day(year(m, 3), MonthNames.roman(m.group(2)), number(m, 1))),
			DateForm.of("(0?[1-9]|1[0-2])[./]{YEAR}", (m) -> month(year(m, 2), number(m, 1))),
			DateForm.of("{YEAR}[-–—/](\\d\\d)", (m) -> year(m, 1) + "/" + (year(m, 1) / 100 * 100 + number(m, 2))),
			DateForm.of("((?:1[89]\\d|20[0-2])0)['’]?(?:-?(?:s|[еых]{1,2}))", (m) -> decade(year(m, 1))),
			DateForm.of("([3-9]0)-?[еых]{1,2}(?={_}год)", (m) -> decade(year(m, 1))),
			DateForm.of("{YEAR}" + COUNTED, (m) -> m.group(1)));

	private static final List<DateForm> WITH_NAMES = List.of(
			DateForm.of("{DAY}{th}{of}{MONTH}{of}{WRITTEN}", (m) -> day(year(m, 3), named(m, 2), number(m, 1))),
			DateForm.of("{MONTH}{of}{DAY}{th}{of}{WRITTEN}", (m) -> day(year(m, 3), named(m, 1), number(m, 2))),
			DateForm.of("{YEAR}{of}{MONTH}{of}{DAY}{th}", (m) -> day(year(m, 1), named(m, 2), number(m, 3))),
			DateForm.of("{YEAR}{of}{DAY}{th}{of}{MONTH}", (m) -> day(year(m, 1), named(m, 3), number(m, 2))),
			DateForm.of("{MONTH}{of}{YEAR}", (m) -> month(year(m, 2), named(m, 1))),
			DateForm.of("(?!ma[ry]){MONTH}{of}{WRITTEN}", (m) -> month(year(m, 2), named(m, 1))),
			DateForm.of("{MONTH}{of}(['’]\\d\\d)", (m) -> month(year(m, 2), named(m, 1))),
			DateForm.of("{YEAR}{of}{MONTH}", (m) -> month(year(m, 1), named(m, 2))),
			DateForm.of("{DAY}{th}{dash}{DAY}{th}{of}{MONTH}{of}{WRITTEN}",
					(m) -> days(year(m, 4), named(m, 3), number(m, 1), number(m, 2))),
			DateForm.of("{MONTH}{of}{DAY}{th}{dash}{DAY}{th}{of}{WRITTEN}",
					(m) -> days(year(m, 4), named(m, 1), number(m, 2), number(m, 3))),
			DateForm.of("{MONTH}{dash}{MONTH}{of}{YEAR}",
					(m) -> month(year(m, 3), named(m, 1)) + "/" + month(year(m, 3), named(m, 2))),
			DateForm.of("{SEASON}{of}{YEAR}", (m) -> season(MonthNames.season(m.group(1)), year(m, 2))),
			DateForm.of("(winter|зим[аыуой]{1,2}){of}{YEAR}[-–—/](?:1[89]|20)?\\d\\d",
					(m) -> season(0, year(m, 2) + 1)),
			DateForm.of("{DAY}{th}{of}{MONTH}(?!{_}(?:be|have|not|well)\\b)",
					(m) -> MonthDay.of(named(m, 2), number(m, 1)).toString()),
			DateForm.of("{MONTH}{of}{DAY}{th}", (m) -> MonthDay.of(named(m, 1), number(m, 2)).toString()));

	/** Whether any of those can be there: asked of every query, so one look. */
	private static final Pattern NAME = Pattern
		.compile("(?<!\\p{L})(?:" + MonthNames.MONTH + "|" + MonthNames.SEASON + ")", DateForm.ANY_CASE);

	private DateForms() {
	}

	/** Everything in a text that can be read as a date, by whatever form. */
	static Stream<AskedDate> in(String typed) {
		boolean named = NAME.matcher(typed).find();
		return Stream.concat(IN_FIGURES.stream(), named ? WITH_NAMES.stream() : Stream.empty())
			.flatMap((form) -> form.in(typed));
	}

	private static int number(MatchResult match, int group) {
		return Integer.parseInt(match.group(group));
	}

	/** A year of two digits is one of the twentieth century. */
	private static int year(MatchResult match, int group) {
		int year = Integer.parseInt(match.group(group).replaceAll("['’]", ""));
		return (year < 100) ? 1900 + year : year;
	}

	private static int named(MatchResult match, int group) {
		return MonthNames.month(match.group(group));
	}

	private static String inFigures(MatchResult match) {
		boolean monthFirst = number(match, 2) > 12;
		return day(year(match, 3), number(match, monthFirst ? 1 : 2), number(match, monthFirst ? 2 : 1));
	}

	private static String day(int year, int month, int day) {
		return LocalDate.of(year, month, day).toString();
	}

	private static String days(int year, int month, int from, int to) {
		return day(year, month, from) + "/" + day(year, month, to);
	}

	private static String month(int year, int month) {
		return YearMonth.of(year, month).toString();
	}

	/** Three months each, as meteorologists count; a winter is named by its January. */
	private static String season(int season, int year) {
		YearMonth first = YearMonth.of(year, 1).plusMonths(3L * season - 1);
		return first + "/" + first.plusMonths(2);
	}

	private static String decade(int year) {
		return year + "/" + (year + 9);
	}

}
