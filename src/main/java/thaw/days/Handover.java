package thaw.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thaw.dates.HistoricalDate;
import thaw.offices.Tenure;
import thaw.web.Link;

/**
 * The changes in an office within some days.
 *
 * @param steps who left and who came, in the order of time
 */
record Handover(Link office, List<Step> steps) {

	private static final Comparator<Step> BY_TIME = Comparator.comparing((Step step) -> step.date().earliest())
		.thenComparing(Step::entered);

	/** Longer than this a date is too vague to be said of a month. */
	private static final int DAYS_OF_A_MONTH = 31;

	/**
	 * Somebody who came or left.
	 *
	 * @param holder null where the office fell vacant, or was no longer
	 * @param entered whether the tenure began, not ended
	 */
	record Step(Link holder, HistoricalDate date, boolean entered, boolean acting) {

		/** The date in words: {@code from 1 June 1956}. */
		public String words() {
			return (this.entered ? "from " : "until ") + this.date.words();
		}

	}

	/**
	 * The offices that changed hands between two days, in the order of the first change.
	 */
	static List<Handover> between(LocalDate from, LocalDate to, List<Tenure> tenures) {
		Map<Link, List<Step>> offices = new LinkedHashMap<>();
		for (Tenure one : tenures) {
			if (one.officeEntry() != null) {
				step(offices, one, one.from(), true, from, to);
				step(offices, one, one.to(), false, from, to);
			}
		}
		return offices.entrySet()
			.stream()
			.map((one) -> new Handover(one.getKey(), one.getValue().stream().sorted(BY_TIME).toList()))
			.sorted(Comparator.comparing((one) -> one.steps().get(0), BY_TIME))
			.toList();
	}

	private static void step(Map<Link, List<Step>> offices, Tenure one, HistoricalDate date, boolean entered,
			LocalDate from, LocalDate to) {
		if (date != null && isWithin(date, from, to)) {
			offices.computeIfAbsent(Link.to(one.officeEntry()), (first) -> new ArrayList<>())
				.add(new Step(Link.to(one.holder()), date, entered, one.acting()));
		}
	}

	private static boolean isWithin(HistoricalDate date, LocalDate from, LocalDate to) {
		boolean whole = !date.earliest().isBefore(from) && !date.latest().isAfter(to);
		boolean touching = !date.latest().isBefore(from) && !date.earliest().isAfter(to);
		return whole || touching && date.latest().toEpochDay() - date.earliest().toEpochDay() < DAYS_OF_A_MONTH
				&& !from.equals(to);
	}

}
