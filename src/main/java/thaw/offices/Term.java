package thaw.offices;

import java.time.LocalDate;
import thaw.content.Row;
import thaw.dates.HistoricalDate;

/**
 * The days of something that began and ended: those on which it was so for certain, and
 * around them those on which it can have been so. A date known only to its month or year
 * makes no day of it certain; one marked as doubtful can be wrong by as much again.
 *
 * @param possibleFrom first day on which it can have been so
 * @param certainFrom first day of the certain ones; there are none if it lies after the
 * last
 * @param certainTo last day of the certain ones
 * @param possibleTo last day on which it can have been so
 */
public record Term(LocalDate possibleFrom, LocalDate certainFrom, LocalDate certainTo, LocalDate possibleTo) {

	private static final LocalDate BEFORE = LocalDate.of(1, 1, 1);

	private static final LocalDate AFTER = LocalDate.of(9999, 12, 31);

	/** By how many days an uncertain day, month or year may at least be wrong. */
	private static final int LEAST_MARGIN = 31;

	/**
	 * From one date to another.
	 * @param from the beginning, or null
	 * @param to the end, or null
	 * @param open whether null says that it had begun before all days asked for, or had
	 * not ended after them; otherwise, that the date is unknown
	 */
	public static Term of(HistoricalDate from, HistoricalDate to, boolean open) {
		LocalDate possibleFrom = (from != null) ? from.earliest().minusDays(margin(from)) : BEFORE;
		LocalDate possibleTo = (to != null) ? to.latest().plusDays(margin(to)) : AFTER;
		LocalDate certainFrom = (from != null) ? from.latest().plusDays(margin(from)) : open ? BEFORE : AFTER;
		LocalDate certainTo = (to != null) ? to.earliest().minusDays(margin(to)) : open ? AFTER : BEFORE;
		return new Term(possibleFrom, certainFrom, certainTo, possibleTo);
	}

	private static long margin(HistoricalDate date) {
		boolean marked = date.isDoubtful() && date.form() != HistoricalDate.Form.ONE_OF && !date.isOpen();
		return marked ? Math.max(LEAST_MARGIN, date.latest().toEpochDay() - date.earliest().toEpochDay() + 1) : 0;
	}

	/** Whether it was so on that day for certain. */
	public boolean isCertainOn(LocalDate day) {
		return !day.isBefore(this.certainFrom) && !day.isAfter(this.certainTo);
	}

	/** Whether it can have been so on that day. */
	public boolean isPossibleOn(LocalDate day) {
		return !day.isBefore(this.possibleFrom) && !day.isAfter(this.possibleTo);
	}

	/** Puts into a row by which days it is found. */
	public void put(Row row, HistoricalDate from, HistoricalDate to) {
		row.put("possible_from", (Object) this.possibleFrom)
			.put("possible_to", (Object) this.possibleTo)
			.put("begun_on", (Object) exact(from))
			.put("ended_on", (Object) exact(to));
	}

	private static LocalDate exact(HistoricalDate date) {
		return (date != null && date.isExactDay()) ? date.earliest() : null;
	}

}
