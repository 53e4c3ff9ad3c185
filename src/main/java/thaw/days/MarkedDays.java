package thaw.days;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import thaw.crossref.Entries;
import thaw.crossref.Kind;
import thaw.dates.Period;
import thaw.offices.Tenures;
import thaw.web.ListedPaths;

/**
 * The days on which anything happened, was said or appeared, or an office changed hands.
 */
@Component
class MarkedDays implements ListedPaths {

	/** What a day tells of. */
	static final Set<Kind> KINDS = EnumSet.of(Kind.EVENT, Kind.QUOTATION, Kind.SOURCE, Kind.CLAIM);

	/** Within so many days there mostly is one. */
	private static final int NEAR = 30;

	private final Entries entries;

	private final Tenures tenures;

	MarkedDays(Entries entries, Tenures tenures) {
		this.entries = entries;
		this.tenures = tenures;
	}

	/** Those between two days, themselves counted. */
	NavigableSet<LocalDate> between(LocalDate from, LocalDate to) {
		NavigableSet<LocalDate> days = new TreeSet<>(this.entries.days(KINDS, from, to));
		this.entries.spans(Kind.EVENT, from, to)
			.stream()
			.flatMap((event) -> Happening.ends(event.date()))
			.filter((day) -> !day.isBefore(from) && !day.isAfter(to))
			.forEach(days::add);
		days.addAll(this.tenures.beginnings(from, to));
		days.addAll(this.tenures.endings(from, to));
		return days;
	}

	/** The last before a day, or null. */
	LocalDate before(LocalDate day) {
		LocalDate near = between(day.minusDays(NEAR), day.minusDays(1)).floor(day);
		return (near != null) ? near : between(Period.FIRST, day.minusDays(1)).floor(day);
	}

	/** The first after a day, or null. */
	LocalDate after(LocalDate day) {
		LocalDate near = between(day.plusDays(1), day.plusDays(NEAR)).ceiling(day);
		return (near != null) ? near : between(day.plusDays(1), Period.LAST).ceiling(day);
	}

	/** All years and months, and the days that are marked. */
	@Override
	public List<String> paths() {
		List<String> paths = new ArrayList<>(List.of("/on"));
		for (int year = Period.FIRST.getYear(); year <= Period.LAST.getYear(); year++) {
			paths.add("/on/" + year);
			for (Month month : Month.values()) {
				paths.add("/on/" + YearMonth.of(year, month));
			}
		}
		between(Period.FIRST, Period.LAST).forEach((day) -> paths.add("/on/" + day));
		return paths;
	}

}
