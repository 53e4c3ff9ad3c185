package thaw.query;

import java.time.temporal.ChronoUnit;
import thaw.dates.HistoricalDate;
import thaw.index.IndexedRecord;

/** How well the date of a record answers a date that is asked for. */
final class DateScore {

	private static final int SAME = 3000;

	private static final int WITHIN = 2000;

	/** For what lasted longer than is asked for; the longer the less. */
	private static final int AROUND = 1500;

	private static final int LEAST = 200;

	private static final int QUOTATION = 1200;

	/** Said on the day asked for: more than an event of many days around it. */
	private static final int SAID_ON_THE_DAY = 2000;

	private static final int BEGINNING_OR_END = 400;

	private static final int SOURCE = 20;

	private static final int DAYS_OF_A_MONTH = 31;

	private static final int DAYS_OF_A_WEEK = 7;

	/** What lasted for weeks, or is known to the month, is no answer to a day. */
	private static final int NOT_OF_THE_DAY = 4000;

	private DateScore() {
	}

	/** Points for a date; none if the record is of another time or of none. */
	static int of(AskedDate asked, IndexedRecord record) {
		HistoricalDate date = record.entry().date();
		if (date == null || !asked.overlaps(date)) {
			return 0;
		}
		return switch (record.kind()) {
			case EVENT -> event(asked, date);
			case QUOTATION -> !isWithin(asked, date) ? LEAST : isExact(asked) ? SAID_ON_THE_DAY : QUOTATION;
			case SOURCE -> isWithin(asked, date) ? SOURCE : 0;
			default -> !beginsOrEnds(asked, date) ? 0 : isExact(asked) ? BEGINNING_OR_END : SOURCE;
		};
	}

	private static int event(AskedDate asked, HistoricalDate date) {
		if (date.earliest().equals(asked.earliest()) && date.latest().equals(asked.latest())) {
			return SAME;
		}
		long days = ChronoUnit.DAYS.between(date.earliest(), date.latest());
		if (isWithin(asked, date)) {
			return WITHIN;
		}
		boolean vague = asked.earliest().equals(asked.latest()) && days > DAYS_OF_A_WEEK;
		return (int) Math.max(LEAST, AROUND - days) - (vague ? NOT_OF_THE_DAY : 0);
	}

	/** Whether no more than a month is asked for. */
	private static boolean isExact(AskedDate asked) {
		return ChronoUnit.DAYS.between(asked.earliest(), asked.latest()) <= DAYS_OF_A_MONTH;
	}

	private static boolean isWithin(AskedDate asked, HistoricalDate date) {
		return !date.earliest().isBefore(asked.earliest()) && !date.latest().isAfter(asked.latest());
	}

	/** Of a life or of what existed for long, only its first day and its last count. */
	private static boolean beginsOrEnds(AskedDate asked, HistoricalDate date) {
		boolean begins = !date.earliest().isBefore(asked.earliest()) && !date.earliest().isAfter(asked.latest());
		boolean ends = !date.latest().isBefore(asked.earliest()) && !date.latest().isAfter(asked.latest());
		return begins || ends;
	}

}
