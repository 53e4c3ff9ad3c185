package thaw.dates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * When something happened, as exactly as it is known and no more exactly: a subset of the
 * Extended Date/Time Format (ISO 8601-2:2019): level 0 dates and intervals, the level 1
 * marks {@code ~ ? %} and open ends, and one-of sets. Ordered by the first day it can
 * mean, then by the last.
 *
 * @param edtf the date as written in EDTF
 * @param form single date, interval or one of several
 * @param parts its dates in the order written; null stands for an open end of an interval
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF specification</a>
 */
public record HistoricalDate(String edtf, Form form, List<CalendarDate> parts) implements Comparable<HistoricalDate> {

	/** What a date consists of. */
	public enum Form {

		SINGLE, INTERVAL, ONE_OF

	}

	private static final LocalDate OPEN_BEGINNING = LocalDate.of(1, 1, 1);

	private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

	private static final Comparator<HistoricalDate> ORDER = Comparator.comparing(HistoricalDate::earliest)
		.thenComparing(HistoricalDate::latest)
		.thenComparing(HistoricalDate::edtf);

	/**
	 * Reads a date.
	 * @throws IllegalArgumentException saying what is wrong, if it is not in the subset
	 */
	public static HistoricalDate parse(String edtf) {
		String text = edtf.strip();
		if (text.startsWith("[") && text.endsWith("]")) {
			return oneOf(text);
		}
		if (text.contains("/")) {
			return interval(text);
		}
		return new HistoricalDate(text, Form.SINGLE, List.of(CalendarDate.parse(text)));
	}

	private static HistoricalDate oneOf(String text) {
		List<CalendarDate> dates = Arrays.stream(text.substring(1, text.length() - 1).split(","))
			.map((date) -> CalendarDate.parse(date.strip()))
			.toList();
		if (dates.size() < 2) {
			throw new IllegalArgumentException("'" + text + "' offers no choice: write one of at least two dates");
		}
		return new HistoricalDate(text, Form.ONE_OF, dates);
	}

	private static HistoricalDate interval(String text) {
		String[] ends = text.split("/", -1);
		if (ends.length != 2 || (isOpen(ends[0]) && isOpen(ends[1]))) {
			throw new IllegalArgumentException("'" + text + "' is not an interval from one date to another");
		}
		CalendarDate from = isOpen(ends[0]) ? null : CalendarDate.parse(ends[0]);
		CalendarDate to = isOpen(ends[1]) ? null : CalendarDate.parse(ends[1]);
		if (from != null && to != null && to.latest().isBefore(from.earliest())) {
			throw new IllegalArgumentException("'" + text + "' ends before it begins");
		}
		return new HistoricalDate(text, Form.INTERVAL, Arrays.asList(from, to));
	}

	private static boolean isOpen(String end) {
		return end.isEmpty() || "..".equals(end);
	}

	/** First day it can mean; the first day of the year 1 if the beginning is open. */
	public LocalDate earliest() {
		return (this.form == Form.INTERVAL && this.parts.get(0) == null) ? OPEN_BEGINNING
				: known().map(CalendarDate::earliest).min(Comparator.naturalOrder()).orElseThrow();
	}

	/** Last day it can mean; the last day of the year 9999 if the end is open. */
	public LocalDate latest() {
		return (this.form == Form.INTERVAL && this.parts.get(1) == null) ? OPEN_END
				: known().map(CalendarDate::latest).max(Comparator.naturalOrder()).orElseThrow();
	}

	private Stream<CalendarDate> known() {
		return this.parts.stream().filter(Objects::nonNull);
	}

	/**
	 * Year in which it begins, for lists by year; the year of the end if the beginning is
	 * open.
	 */
	public int year() {
		return known().findFirst().orElseThrow().year();
	}

	/** Whether it is one certain day. */
	public boolean isExactDay() {
		CalendarDate first = this.parts.get(0);
		return this.form == Form.SINGLE && first.day() > 0 && first.doubt() == Doubt.NONE;
	}

	/** Whether its beginning or its end is open. */
	public boolean isOpen() {
		return this.parts.stream().anyMatch(Objects::isNull);
	}

	/** Whether any of it is marked approximate or uncertain, or is one of several. */
	public boolean isDoubtful() {
		return this.form == Form.ONE_OF || known().anyMatch((part) -> part.doubt() != Doubt.NONE);
	}

	/**
	 * The date in English words: {@code about 1954}, {@code 16 or 26 October 1956},
	 * {@code 14–25 February 1956}.
	 */
	public String words() {
		return DateWording.of(this);
	}

	/**
	 * The year alone where that is certain, else all that is known: {@code 1902} for
	 * {@code 8, 13 or 21 January 1902}, but {@code about 1954}.
	 */
	public String yearWords() {
		boolean certain = this.form == Form.ONE_OF || !isDoubtful();
		boolean oneYear = earliest().getYear() == latest().getYear();
		return (certain && oneYear) ? Integer.toString(year()) : words();
	}

	/**
	 * A value for the {@code datetime} attribute of HTML: a day, month or year; null
	 * where HTML has no form for it.
	 */
	public String machine() {
		boolean plain = this.form == Form.SINGLE && !isDoubtful();
		return plain ? this.edtf : null;
	}

	/** Address of its day, month or year on this site; null where there is none. */
	public String path() {
		return Period.path(this);
	}

	/** Whether it began at no known time: {@code ../2026}. */
	public boolean hasOpenBeginning() {
		return this.parts.get(0) == null;
	}

	/**
	 * When it began, as exactly as that is known; null where it is open or one of
	 * several.
	 */
	public HistoricalDate beginning() {
		return end(0);
	}

	/** When it ended, likewise: of a single date that date. */
	public HistoricalDate ending() {
		return end(1);
	}

	private HistoricalDate end(int index) {
		boolean told = this.form == Form.INTERVAL && this.parts.get(index) != null;
		return (this.form == Form.SINGLE) ? this : told ? parse(this.edtf.split("/")[index]) : null;
	}

	/**
	 * Year, month and day of its first date, as far as they are known: CSL's date parts.
	 */
	public int[] dateParts() {
		return known().findFirst().orElseThrow().dateParts();
	}

	/** The same of its last date; a single zero if the end is open. */
	public int[] lastDateParts() {
		CalendarDate last = this.parts.get(this.parts.size() - 1);
		return (last != null) ? last.dateParts() : new int[] { 0 };
	}

	@Override
	public int compareTo(HistoricalDate other) {
		return ORDER.compare(this, other);
	}

	@Override
	public String toString() {
		return this.edtf;
	}

}
