package thaw.days;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import thaw.offices.Occupancy;
import thaw.offices.Office;
import thaw.offices.OfficeGroup;
import thaw.offices.Tenure;
import thaw.web.Link;

/**
 * Who held which office on one day.
 *
 * @param groups in the editors' order; those without an office are left out
 */
record OfficesOfDay(List<Group> groups) {

	/** Who held it for certain comes first, of these who left before who came. */
	private static final Comparator<Seat> ORDER = Comparator
		.comparing((seat) -> List.of("until-this-day", "this-day-only", "from-this-day", "certain", "possible")
			.indexOf(seat.standing()));

	/** The offices of one field. */
	record Group(String label, List<Line> lines) {

	}

	/**
	 * One office.
	 *
	 * @param occupancy {@code held}, {@code handed-over}, {@code vacant},
	 * {@code doubtful}, {@code overlapping} or {@code unknown}
	 * @param seats who held it, and vacancies
	 */
	record Line(Link office, String occupancy, List<Seat> seats) {

		static Line of(Office office, List<Tenure> tenures, LocalDate day) {
			String occupancy = Occupancy.of(office, tenures, day).name().toLowerCase(Locale.ROOT).replace('_', '-');
			return new Line(Link.to(office.ref().path(), office.title()), occupancy,
					tenures.stream().map((one) -> Seat.of(one, day)).sorted(ORDER).toList());
		}

		/** What must be said of it beside who held it; null if nothing. */
		public String remark() {
			return switch (this.occupancy) {
				case "handed-over" -> "changed hands this day";
				case "doubtful" -> "who held it this day is not certain";
				case "overlapping" -> "the sources name two for the one seat";
				case "unknown" -> "no holder is known for this day";
				default -> null;
			};
		}

	}

	/**
	 * Sorts the offices that there were on a day.
	 * @param tenures those that can have touched it
	 */
	static OfficesOfDay of(LocalDate day, List<Office> offices, List<Tenure> tenures) {
		Map<String, List<Tenure>> held = tenures.stream()
			.filter((one) -> one.officeEntry() != null)
			.filter((one) -> one.term().isPossibleOn(day))
			.collect(Collectors.groupingBy((one) -> one.officeEntry().ref().toString()));
		return new OfficesOfDay(
				Arrays.stream(OfficeGroup.values())
					.map((group) -> new Group(group.label(), offices.stream()
						.filter((office) -> office.group() == group)
						.sorted(Comparator.comparing(Office::several))
						.map((office) -> new Holders(office, held.getOrDefault(office.ref().toString(), List.of())))
						.filter((one) -> Occupancy.of(one.office(), one.tenures(), day) != Occupancy.ABSENT)
						.map((one) -> Line.of(one.office(), one.tenures(), day))
						.toList()))
					.filter((group) -> !group.lines().isEmpty())
					.toList());
	}

	private record Holders(Office office, List<Tenure> tenures) {

	}

}
