package thaw.days;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;
import thaw.offices.Tenure;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/**
 * A month, a year, or the days between two.
 *
 * @param date as in its address
 * @param name in words: {@code October 1956}
 * @param months its calendar, a grid for each month; none for the days between two
 * @param handovers the offices that changed hands
 * @param events in the order of time
 * @param said words said or printed in it
 * @param appeared works that appeared in it, those known to the year left out
 * @param more how much is left out of these lists
 * @param before the span before it, or null
 * @param after the span after it, or null
 */
record SpanPage(String date, @JsonIgnore String path, String name, List<MonthGrid> months, List<Handover> handovers,
		List<Happening> events, List<Happening> said, List<Happening> appeared, int more, Link before, Link after,
		@JsonIgnore List<Link> trail) implements Page {

	/** Of a longer list the shorter spans have the rest. */
	private static final int MOST = 200;

	private static final int DAYS_OF_A_MONTH = 31;

	/** What a span tells of, beside its name. */
	record Content(LocalDate from, LocalDate to, List<Entry> entries, List<Tenure> tenures) {

		private List<Happening> of(Kind kind, Predicate<Happening> wanted) {
			return this.entries.stream().filter((one) -> one.kind() == kind).map(Happening::of).filter(wanted).toList();
		}

		private boolean isWithin(Happening one) {
			return !one.date().earliest().isBefore(this.from) && !one.date().latest().isAfter(this.to);
		}

		private SpanPage page(String date, String path, String name, List<MonthGrid> months, Link before, Link after,
				List<Link> trail) {
			List<Handover> handovers = Handover.between(this.from, this.to, this.tenures);
			List<Happening> events = of(Kind.EVENT, (one) -> true);
			List<Happening> said = of(Kind.QUOTATION, this::isWithin);
			List<Happening> appeared = of(Kind.SOURCE, (one) -> isWithin(one)
					&& one.date().latest().toEpochDay() - one.date().earliest().toEpochDay() < DAYS_OF_A_MONTH);
			int more = IntStream.of(handovers.size(), events.size(), said.size(), appeared.size())
				.map((size) -> Math.max(0, size - MOST))
				.sum();
			return new SpanPage(date, path, name, months, most(handovers), most(events), most(said), most(appeared),
					more, before, after, trail);
		}

		private static <T> List<T> most(List<T> all) {
			return all.subList(0, Math.min(all.size(), MOST));
		}

	}

	static SpanPage of(YearMonth month, Content content, Set<LocalDate> marked) {
		return content.page(month.toString(), "/on/" + month, CalendarWords.of(month),
				List.of(MonthGrid.of(month, marked)), CalendarWords.link(month.minusMonths(1)),
				CalendarWords.link(month.plusMonths(1)),
				List.of(Link.to("/on", "Days"), CalendarWords.link(month.getYear())));
	}

	static SpanPage of(int year, Content content, Set<LocalDate> marked) {
		List<MonthGrid> months = IntStream.rangeClosed(1, 12)
			.mapToObj((month) -> MonthGrid.of(YearMonth.of(year, month), marked))
			.toList();
		return content.page(Integer.toString(year), "/on/" + year, Integer.toString(year), months,
				CalendarWords.link(year - 1), CalendarWords.link(year + 1), List.of(Link.to("/on", "Days")));
	}

	static SpanPage between(LocalDate from, LocalDate to, Content content) {
		return content.page(from + "/" + to, "/between/" + from + "/" + to,
				"From " + CalendarWords.of(from) + " to " + CalendarWords.of(to), List.of(), CalendarWords.link(from),
				CalendarWords.link(to), List.of(Link.to("/on", "Days")));
	}

	/** Whether it is the days between two, and not a month or a year. */
	public boolean between() {
		return this.months.isEmpty();
	}

	/** Whether it is a month. */
	public boolean month() {
		return this.months.size() == 1;
	}

	@Override
	public String template() {
		return "days/span";
	}

	@Override
	public String heading() {
		return between() ? this.name : this.name + ", day by day";
	}

	@Override
	public boolean followed() {
		return false;
	}

	@Override
	public String description() {
		return this.name + " in the Khrushchev Thaw: which offices changed hands, what happened, what was said.";
	}

	@Override
	public boolean italic() {
		return true;
	}

	/** Of spans between any two days there are too many to list. */
	@Override
	public boolean listed() {
		return !between();
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site, this.events.stream().map(Happening::what).toList());
	}

}
