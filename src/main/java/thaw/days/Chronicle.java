package thaw.days;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.dates.HistoricalDate;

/**
 * What was on one day and near it. Only what is dated to the day itself is said of it;
 * what is known to the month or the year stands apart.
 *
 * @param events that happened on the day, or began or ended on it
 * @param said words said or printed on it
 * @param appeared works that appeared on it
 * @param claims questions in dispute about it, or about a season that has it
 * @param going events that had begun before and ended later
 * @param possible what may have been on it: it is one of several, or uncertain
 * @param around what is dated to one of the three days before and after
 * @param inMonth what was in the month on no known day
 * @param inYear what was in the year at a time known no better
 */
record Chronicle(List<Happening> events, List<Happening> said, List<Happening> appeared, List<Happening> claims,
		List<Happening> going, List<Happening> possible, List<Happening> around, List<Happening> inMonth,
		List<Happening> inYear) {

	/** Days before and after that are told of. */
	static final int NEAR = 3;

	/** Of a longer list the page of the month or the year has the rest. */
	private static final int MOST = 40;

	private static final int MOST_OF_A_YEAR = 12;

	private static final int DAYS_OF_A_MONTH = 31;

	private static final int DAYS_OF_A_SEASON = 100;

	private static final int DAYS_OF_A_YEAR = 366;

	/** Sorts what can touch the day or those around it. */
	static Chronicle of(LocalDate day, List<Entry> entries) {
		List<Happening> all = entries.stream().map(Happening::of).toList();
		List<Happening> exact = those(all, (one) -> one.date().isExactDay());
		List<Happening> here = those(all, (one) -> one.isOn(day) && (one.date().isExactDay() || one.is(Kind.EVENT)));
		List<Happening> touching = those(all,
				(one) -> !one.date().isExactDay() && !here.contains(one) && one.touches(day));
		List<Happening> going = those(touching, (one) -> one.is(Kind.EVENT) && isGoing(one.date(), day));
		List<Happening> possible = those(touching, (one) -> isChoice(one.date(), day));
		List<Happening> loose = those(touching,
				(one) -> !going.contains(one) && !possible.contains(one) && !one.is(Kind.CLAIM));
		List<Happening> disputed = those(touching,
				(one) -> one.is(Kind.CLAIM) && days(one.date()) <= DAYS_OF_A_SEASON && !possible.contains(one));
		List<Happening> inYear = those(loose, (one) -> !one.is(Kind.SOURCE) && days(one.date()) > DAYS_OF_A_MONTH
				&& days(one.date()) <= DAYS_OF_A_YEAR);
		return new Chronicle(of(here, Kind.EVENT), of(here, Kind.QUOTATION), of(here, Kind.SOURCE),
				Stream.concat(of(here, Kind.CLAIM).stream(), disputed.stream()).toList(), most(going, MOST), possible,
				most(those(exact, (one) -> !here.contains(one)), MOST),
				most(those(loose, (one) -> days(one.date()) <= DAYS_OF_A_MONTH), MOST), most(inYear, MOST_OF_A_YEAR));
	}

	private static List<Happening> those(List<Happening> all, Predicate<Happening> wanted) {
		return all.stream().filter(wanted).toList();
	}

	private static List<Happening> of(List<Happening> all, Kind kind) {
		return those(all, (one) -> one.is(kind));
	}

	private static List<Happening> most(List<Happening> all, int most) {
		return all.subList(0, Math.min(all.size(), most));
	}

	private static boolean isGoing(HistoricalDate date, LocalDate day) {
		HistoricalDate from = date.beginning();
		HistoricalDate to = date.ending();
		return date.form() == HistoricalDate.Form.INTERVAL && from != null && !date.isDoubtful()
				&& !from.latest().isAfter(day) && (to == null || !to.earliest().isBefore(day));
	}

	/** Whether the day is one of several that the date can mean, or uncertain itself. */
	private static boolean isChoice(HistoricalDate date, LocalDate day) {
		return (date.form() == HistoricalDate.Form.ONE_OF) ? date.edtf().contains(day.toString()) : days(date) == 1;
	}

	private static long days(HistoricalDate date) {
		return date.latest().toEpochDay() - date.earliest().toEpochDay() + 1;
	}

	/** Whether nothing is told of the day itself. */
	public boolean silent() {
		return this.events.isEmpty() && this.said.isEmpty() && this.appeared.isEmpty() && this.claims.isEmpty();
	}

}
