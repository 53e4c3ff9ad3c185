package thaw.query;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import thaw.crossref.Ref;
import thaw.dates.HistoricalDate;

/**
 * An office that a person held.
 *
 * @param person the person
 * @param office its name, as on the record
 * @param organisation where it was held, or null
 * @param from the beginning, or null if unknown
 * @param to the end, or null if unknown
 */
public record HeldOffice(Ref person, String office, String organisation, HistoricalDate from, HistoricalDate to) {

	/** The days between two, themselves counted, on which it can have been held. */
	long possibleDays(LocalDate first, LocalDate last) {
		HistoricalDate begun = Optional.ofNullable(this.from).orElse(ended());
		return days(first, last, begun.earliest(), ended().latest());
	}

	/** The days among them on which it was held for certain. */
	long certainDays(LocalDate first, LocalDate last) {
		HistoricalDate begun = Optional.ofNullable(this.from).orElse(ended());
		return days(first, last, begun.latest(), (this.to != null) ? this.to.earliest() : ended().latest());
	}

	private HistoricalDate ended() {
		return Optional.ofNullable(this.to).orElse(AskedDate.ALL);
	}

	private static long days(LocalDate first, LocalDate last, LocalDate begun, LocalDate ended) {
		LocalDate begin = begun.isAfter(first) ? begun : first;
		LocalDate end = ended.isBefore(last) ? ended : last;
		return Math.max(0, ChronoUnit.DAYS.between(begin, end) + 1);
	}

}
