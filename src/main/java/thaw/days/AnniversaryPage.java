package thaw.days;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import thaw.crossref.Entry;
import thaw.dates.Period;
import thaw.offices.Tenure;
import thaw.web.Link;
import thaw.web.Page;

/**
 * One day of the year in each of the years.
 *
 * @param day as in its address: {@code 10-23}
 * @param name in words: {@code 23 October}
 * @param today whether it is shown because it is today's
 * @param years those that had the day
 */
record AnniversaryPage(String day, String name, boolean today, List<YearOfIt> years) implements Page {

	/**
	 * The day in one year.
	 *
	 * @param on its page
	 * @param happenings what is dated to it, or began or ended on it
	 * @param handovers the offices that changed hands
	 */
	record YearOfIt(int year, String weekday, Link on, List<Happening> happenings, List<Handover> handovers) {

		static YearOfIt of(LocalDate day, List<Entry> entries, List<Tenure> tenures) {
			return new YearOfIt(day.getYear(), CalendarWords.weekday(day), CalendarWords.link(day),
					entries.stream().map(Happening::of).filter((one) -> one.isOn(day)).toList(),
					Handover.between(day, day, tenures));
		}

		/** Whether nothing is known of it but who held which office. */
		public boolean silent() {
			return this.happenings.isEmpty() && this.handovers.isEmpty();
		}

	}

	/** The days that it was. */
	static List<LocalDate> days(MonthDay day) {
		return IntStream.rangeClosed(Period.FIRST.getYear(), Period.LAST.getYear())
			.filter(day::isValidYear)
			.mapToObj(day::atYear)
			.toList();
	}

	static AnniversaryPage of(MonthDay day, boolean today, List<Entry> entries, List<Tenure> tenures) {
		return new AnniversaryPage(day.toString().substring(2), CalendarWords.of(day), today,
				days(day).stream().map((one) -> YearOfIt.of(one, entries, tenures)).toList());
	}

	/** The years in which anything is told of it. */
	public List<YearOfIt> told() {
		return this.years.stream().filter((one) -> !one.silent()).toList();
	}

	/** The other years. */
	public List<YearOfIt> silent() {
		return this.years.stream().filter(YearOfIt::silent).toList();
	}

	/** The day of the year before it, or after it. */
	private Link shifted(int by) {
		MonthDay shifted = MonthDay.from(MonthDay.parse("--" + this.day).atYear(1956).plusDays(by));
		return Link.to(CalendarWords.link(shifted).url(), CalendarWords.of(shifted));
	}

	/** The day of the year before it. */
	public Link before() {
		return shifted(-1);
	}

	/** The day of the year after it. */
	public Link after() {
		return shifted(1);
	}

	@Override
	public String template() {
		return "days/anniversary";
	}

	@Override
	public String path() {
		return this.today ? "/on" : "/on/" + this.day;
	}

	@Override
	public String heading() {
		return this.today ? "On this day, " + this.name : this.name + " from 1953 to 1964";
	}

	@Override
	public boolean followed() {
		return false;
	}

	@Override
	public String description() {
		return (this.today ? "Today is " + this.name + ". What" : "What")
				+ " happened, was said and appeared on that day of the year from 1953 to 1964"
				+ (this.today ? "." : ": " + this.name + ".");
	}

	@Override
	public boolean italic() {
		return true;
	}

	@Override
	public List<Link> trail() {
		return this.today ? List.of() : List.of(Link.to("/on", "Days"));
	}

}
