package thaw.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import thaw.dates.DateSpan;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.offices.Tenure;
import thaw.web.Link;

/**
 * An office held.
 *
 * @param record the record of the office, or null
 * @param acting whether it was held for the time being
 * @param note doubts about the days, or null
 * @param citation the source, or null
 */
record OfficeHeld(String office, Link record, Link organisation, HistoricalDate from, HistoricalDate to, boolean acting,
		Html note, Html citation) {

	/** By the first day that is known; what has no date comes last. */
	private static final Comparator<OfficeHeld> ORDER = Comparator.comparing(
			(OfficeHeld office) -> (office.from != null) ? office.from : office.to,
			Comparator.nullsLast(Comparator.naturalOrder()));

	/**
	 * The offices of a person in the order of time. What both the person's record and
	 * that of an office state stands once, as the office has it.
	 */
	static List<OfficeHeld> of(List<Tenure> tenures) {
		return once(tenures).stream().map(OfficeHeld::of).sorted(ORDER).toList();
	}

	/** The same tenures without those that are stated twice. */
	static List<Tenure> once(List<Tenure> tenures) {
		List<OfficeHeld> recorded = tenures.stream()
			.filter((tenure) -> tenure.officeEntry() != null)
			.map(OfficeHeld::of)
			.toList();
		return tenures.stream()
			.filter((tenure) -> tenure.officeEntry() != null || recorded.stream().noneMatch(of(tenure)::isSameAs))
			.toList();
	}

	/** Whether the dates agree, and at least half the words of the shorter name. */
	private boolean isSameAs(OfficeHeld other) {
		Set<String> words = words(this.office);
		Set<String> others = words(other.office);
		int shorter = Math.min(words.size(), others.size());
		words.retainAll(others);
		return agree(this.from, other.from) && agree(this.to, other.to) && words.size() * 2 >= shorter;
	}

	private static Set<String> words(String name) {
		return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
			.filter((word) -> word.length() > 3 && !word.equals("soviet") && !word.equals("union"))
			.collect(Collectors.toSet());
	}

	/** Whether one day satisfies both; what is not said contradicts nothing. */
	private static boolean agree(HistoricalDate one, HistoricalDate other) {
		return one == null || other == null
				|| !one.earliest().isAfter(other.latest()) && !other.earliest().isAfter(one.latest());
	}

	private static OfficeHeld of(Tenure tenure) {
		return new OfficeHeld(tenure.office(), Link.to(tenure.officeEntry()), Link.to(tenure.organisation()),
				tenure.from(), tenure.to(), tenure.acting(), unmarked(tenure.note()), tenure.citationHtml());
	}

	/** The marks in a remark lead to notes of the office's own page. */
	private static Html unmarked(Html note) {
		return (note != null) ? new Html(note.markup().replaceAll("<a class=\"note-mark\".*?</a>", "")) : null;
	}

	/** The time in office, in words. */
	public String period() {
		return Objects.requireNonNullElse(DateSpan.words(this.from, this.to, "from", "until"), "");
	}

}
