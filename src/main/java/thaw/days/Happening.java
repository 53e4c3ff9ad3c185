package thaw.days;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.dates.HistoricalDate;
import thaw.web.Link;

/**
 * Something dated: an event, a quotation, a work, a claim.
 *
 * @param kind of record, as in its permanent name
 * @param date as exactly as it is known
 * @param about one line of plain text
 */
record Happening(Link what, String kind, HistoricalDate date, String about) {

	static Happening of(Entry entry) {
		boolean told = entry.kind() == Kind.QUOTATION && !entry.particulars().isEmpty();
		return new Happening(Link.to(entry), entry.kind().prefix(), entry.date(),
				told ? entry.particulars() : entry.blurb());
	}

	boolean is(Kind asked) {
		return this.kind.equals(asked.prefix());
	}

	/** Whether it was on that day, or began or ended on it, for certain. */
	boolean isOn(LocalDate day) {
		return ends(this.date).anyMatch(day::equals);
	}

	/** The exact days on which something was, or began and ended. */
	static Stream<LocalDate> ends(HistoricalDate date) {
		return Stream.of(Optional.ofNullable(date.beginning()), Optional.ofNullable(date.ending()))
			.flatMap(Optional::stream)
			.filter(HistoricalDate::isExactDay)
			.map(HistoricalDate::earliest);
	}

	/** Whether it can have been on that day. */
	boolean touches(LocalDate day) {
		return !this.date.earliest().isAfter(day) && !this.date.latest().isBefore(day);
	}

}
