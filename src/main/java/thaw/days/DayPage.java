package thaw.days;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import thaw.dates.Period;
import thaw.linkeddata.JsonLd;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/**
 * One day.
 *
 * @param date as in its address
 * @param weekday in English
 * @param offices who held them
 * @param chronicle what was on the day and near it
 * @param people who lived
 * @param ways to other days
 */
record DayPage(String date, String weekday, @JsonUnwrapped OfficesOfDay offices, Chronicle chronicle,
		PeopleOfDay people, Ways ways) implements Page {

	private static final int DAYS_OF_A_WEEK = 7;

	/**
	 * Other days.
	 *
	 * @param before the last day before it of which something is known, or null
	 * @param after the first day after it, or null
	 * @param yesterday the day before it in the calendar, or null
	 * @param tomorrow the day after it, or null
	 * @param otherYears the same day of the year
	 * @param fortnight what changed in the week before and the week after
	 */
	record Ways(Link before, Link after, Link yesterday, Link tomorrow, Link month, Link year, Link otherYears,
			Link fortnight) {

		static Ways of(LocalDate day, MarkedDays marked) {
			return new Ways(CalendarWords.link(marked.before(day)), CalendarWords.link(marked.after(day)),
					CalendarWords.link(day.minusDays(1)), CalendarWords.link(day.plusDays(1)),
					CalendarWords.link(YearMonth.from(day)), CalendarWords.link(day.getYear()),
					CalendarWords.link(MonthDay.from(day)), fortnight(day));
		}

		private static Link fortnight(LocalDate day) {
			LocalDate from = day.minusDays(DAYS_OF_A_WEEK).isBefore(Period.FIRST) ? Period.FIRST
					: day.minusDays(DAYS_OF_A_WEEK);
			LocalDate to = day.plusDays(DAYS_OF_A_WEEK).isAfter(Period.LAST) ? Period.LAST
					: day.plusDays(DAYS_OF_A_WEEK);
			return Link.to("/between/" + from + "/" + to, "The fortnight around it");
		}

	}

	/** The day in words. */
	public String words() {
		return CalendarWords.of(LocalDate.parse(this.date));
	}

	/** Whether it is one of those for which all holders of the offices are named. */
	public boolean complete() {
		LocalDate day = LocalDate.parse(this.date);
		return !day.isBefore(Period.OFFICES_FROM) && !day.isAfter(Period.OFFICES_TO);
	}

	@Override
	public String template() {
		return "days/day";
	}

	@Override
	public String path() {
		return "/on/" + this.date;
	}

	@Override
	public String heading() {
		return words() + ": who held office, what happened";
	}

	@Override
	public boolean followed() {
		return false;
	}

	@Override
	public String description() {
		List<Happening> events = this.chronicle.events();
		String first = events.isEmpty() ? "" : " " + events.get(0).what().name() + ".";
		return this.weekday + " " + words() + " in the Khrushchev Thaw: offices and their holders, events, words."
				+ first;
	}

	@Override
	public boolean italic() {
		return true;
	}

	@Override
	public List<Link> trail() {
		return Stream.of(Link.to("/on", "Days"), this.ways.year(), this.ways.month()).filter(Objects::nonNull).toList();
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				Stream.of(this.chronicle.events(), this.chronicle.said(), this.chronicle.appeared())
					.flatMap(List::stream)
					.map(Happening::what)
					.toList());
	}

}
