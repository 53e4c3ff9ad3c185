package thaw.offices;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import thaw.web.Link;

/**
 * The offices of an organisation.
 *
 * @param offices each with who held it, those with a record of their own first
 */
public record OfficesHeld(List<Office> offices) {

	private static final Comparator<Tenure> BY_TIME = Comparator.comparing((one) -> one.term().possibleFrom());

	/**
	 * One office.
	 *
	 * @param name its name, with its address where it has a record
	 * @param holders in the order of time
	 */
	public record Office(Link name, List<Holding> holders) {

	}

	/** Sorts tenures by their offices. */
	public static OfficesHeld of(List<Tenure> tenures) {
		Map<Link, List<Holding>> offices = tenures.stream()
			.sorted(BY_TIME)
			.map(Holding::of)
			.map(Holding::elsewhere)
			.collect(Collectors.groupingBy(Holding::office, LinkedHashMap::new, Collectors.toList()));
		return new OfficesHeld(offices.entrySet()
			.stream()
			.map((office) -> new Office(office.getKey(), office.getValue()))
			.sorted(Comparator.comparing((office) -> office.name().url() == null))
			.toList());
	}

	/** The picture, for each width of page, of those that were held in the period. */
	public List<TenureDrawing> drawings() {
		return TenureDrawing.all(this.offices.stream()
			.filter((one) -> one.holders().stream().anyMatch(Holding::touchesPeriod))
			.map((one) -> new TenureDrawing.Row(one.name().name(), one.holders()))
			.toList());
	}

}
