package thaw.days;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.dates.Period;
import thaw.offices.Tenures;

/** Today's day of the year, which ends at midnight in universal time. */
@Component
class OnThisDay {

	/** Seconds for which any page may be taken from a cache. */
	private static final long LIFETIME = 300;

	private final Entries entries;

	private final Tenures tenures;

	private final Clock clock;

	OnThisDay(Entries entries, Tenures tenures, Clock clock) {
		this.entries = entries;
		this.tenures = tenures;
		this.clock = clock;
	}

	/** What today was in those years. */
	AnniversaryPage today() {
		return page(MonthDay.from(now()), true);
	}

	/** What another day of the year was. */
	AnniversaryPage on(MonthDay day) {
		return page(day, false);
	}

	private AnniversaryPage page(MonthDay day, boolean today) {
		List<LocalDate> days = AnniversaryPage.days(day);
		List<Entry> entries = new ArrayList<>(this.entries.spans(Kind.EVENT, Period.FIRST, Period.LAST));
		entries.addAll(this.entries.on(MarkedDays.KINDS, days));
		return AnniversaryPage.of(day, today, entries, this.tenures.changingOn(days));
	}

	/** How long the answer holds, as a header says it: not beyond the day. */
	String holds() {
		LocalDate tomorrow = now().toLocalDate().plusDays(1);
		long left = Duration.between(now(), tomorrow.atStartOfDay()).toSeconds();
		return "max-age=" + Math.min(LIFETIME, left) + ", must-revalidate";
	}

	private LocalDateTime now() {
		return LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

}
