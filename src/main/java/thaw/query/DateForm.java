package thaw.query;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thaw.dates.HistoricalDate;

/**
 * A form in which dates are written. No part of it repeats without bound, so that a text
 * is read in time linear in its length.
 *
 * @param pattern how it is written
 * @param read what it says, in EDTF, or in ISO 8601 a day of every year; fails if that is
 * not in the calendar
 */
record DateForm(Pattern pattern, Function<MatchResult, String> read) {

	static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

	/** What the braces of a form stand for; capitals are one group each. */
	private static final Map<String, String> PARTS = Map.ofEntries(Map.entry("{YEAR}", "(1[89]\\d\\d|20[0-2]\\d)"),
			Map.entry("{WRITTEN}", "(1[89]\\d\\d|20[0-2]\\d|['’]\\d\\d|3[2-9]|[4-9]\\d)"),
			Map.entry("{DAY}", "(0?[1-9]|[12]\\d|3[01])"), Map.entry("{NUMBER}", "(\\d\\d?)"),
			Map.entry("{MONTH}", MonthNames.MONTH), Map.entry("{SEASON}", MonthNames.SEASON),
			Map.entry("{ROMAN}", MonthNames.ROMAN), Map.entry("{th}", "(?:st|nd|rd|th|-?(?:го|ого|е|ое))?+"),
			Map.entry("{_}", "[\\s\\p{Z}]{1,3}+"), Map.entry("{?}", "[\\s\\p{Z}]{0,2}+"),
			Map.entry("{of}",
					"(?:[-.,/][\\s\\p{Z}]{0,3}+|[\\s\\p{Z}]{1,3}+(?:,[\\s\\p{Z}]{0,3}+)?+)"
							+ "(?:of[\\s\\p{Z}]{1,3}+)?+(?:the[\\s\\p{Z}]{1,3}+)?+"),
			Map.entry("{dash}", "[\\s\\p{Z}]{0,2}+(?:[-–—]|to|по)[\\s\\p{Z}]{0,2}+"));

	/** No date begins inside a word or a number, nor after a sign of number or money. */
	private static final String BEGINNING = "(?<![\\p{L}\\p{N}№#$£€])";

	/**
	 * Before a date there is no other part of a number or of a designation (1.1956,
	 * Tu-104), nor the dash that excludes a word, nor a prefix such as {@code year:}.
	 */
	private static final Pattern NOT_BEFORE = Pattern.compile(
			"(?:\\p{L}:|\\p{N}[./,'’]|[№#$£€][\\s\\p{Z}]"
					+ "|(?<!\\p{L})(?!mid)\\p{L}{1,3}-|(?<!\\p{N})\\p{N}{1,3}-|(?<![\\p{L}\\p{N}.])[-−–—])\\z",
			Pattern.CASE_INSENSITIVE);

	/** As many characters as decide that. */
	private static final int BEFORE = 5;

	/** The word for year belongs to the date. */
	private static final String END = "(?:[\\s\\p{Z}]?(?:гг?\\.|гг?(?!\\p{L})|год(?:а|у|ы|ов|ах|ом)?(?!\\p{L})))?+"
			+ "(?![\\p{L}\\p{N}]|[./,]\\d)";

	/**
	 * A form whose parts are written in braces.
	 * @param read as {@link #read}
	 */
	static DateForm of(String written, Function<MatchResult, String> read) {
		String pattern = BEGINNING + written + END;
		for (Map.Entry<String, String> part : PARTS.entrySet()) {
			pattern = pattern.replace(part.getKey(), part.getValue());
		}
		return new DateForm(Pattern.compile(pattern, ANY_CASE), read);
	}

	/** The dates in a text that are written so and are in the calendar. */
	Stream<AskedDate> in(String typed) {
		return this.pattern.matcher(typed)
			.results()
			.filter((match) -> begins(typed, match.start()))
			.flatMap(this::date);
	}

	private static boolean begins(String typed, int start) {
		return !NOT_BEFORE.matcher(typed).region(Math.max(0, start - BEFORE), start).useTransparentBounds(true).find();
	}

	private Stream<AskedDate> date(MatchResult match) {
		try {
			String date = this.read.apply(match);
			boolean everyYear = date.startsWith("--");
			return Stream.of(new AskedDate(everyYear ? null : HistoricalDate.parse(date),
					everyYear ? MonthDay.parse(date) : null, match.start(), match.end()));
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			return Stream.empty();
		}
	}

}
