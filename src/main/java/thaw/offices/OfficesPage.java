package thaw.offices;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import thaw.crossref.Kind;
import thaw.dates.Period;
import thaw.linkeddata.JsonLd;
import thaw.web.Count;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/** All offices by their group, each with who held it as the period began and ended. */
record OfficesPage(int total, List<Item> items) implements Page {

	/** Of more at once only the number is named. */
	private static final int MOST_NAMED = 2;

	/**
	 * An office in the list.
	 *
	 * @param first who held it on the day of Stalin's death; empty if nobody is known
	 * @param last who held it on the day on which the period ended; likewise
	 */
	record Item(String id, String url, String name, String group, String summary, String first, String last) {

		static Item of(Office office, List<Tenure> tenures) {
			return new Item(office.ref().toString(), office.ref().path(), office.title(), office.group().label(),
					office.summary(), holders(tenures, Period.OFFICES_FROM), holders(tenures, Period.OFFICES_TO));
		}

		private static String holders(List<Tenure> tenures, LocalDate day) {
			List<String> names = tenures.stream()
				.filter((one) -> one.term().isCertainOn(day))
				.map((one) -> Link.to(one.holder()))
				.filter(Objects::nonNull)
				.map(Link::name)
				.toList();
			return (names.size() > MOST_NAMED) ? names.size() + " holders" : String.join(", then ", names);
		}

		/** The one and the other in words; empty if neither is known. */
		public String holders() {
			String begin = this.first.isEmpty() ? "" : "March 1953: " + this.first;
			String end = this.last.isEmpty() ? "" : "October 1964: " + this.last;
			return begin + ((begin.isEmpty() || end.isEmpty()) ? "" : "; ") + end;
		}

	}

	static OfficesPage of(List<Office> offices, List<Tenure> tenures) {
		Map<String, List<Tenure>> byOffice = tenures.stream()
			.collect(Collectors.groupingBy((one) -> one.officeEntry().ref().toString()));
		List<Item> items = offices.stream()
			.map((one) -> Item.of(one, byOffice.getOrDefault(one.ref().toString(), List.of())))
			.toList();
		return new OfficesPage(items.size(), items);
	}

	/** The offices by their group, in the editors' order. */
	public Map<String, List<Item>> groups() {
		Map<String, List<Item>> groups = new LinkedHashMap<>();
		for (OfficeGroup group : OfficeGroup.values()) {
			groups.put(group.label(), this.items.stream().filter((one) -> one.group().equals(group.label())).toList());
		}
		groups.values().removeIf(List::isEmpty);
		return groups;
	}

	@Override
	public String template() {
		return "offices/index";
	}

	@Override
	public String path() {
		return Kind.OFFICE.path();
	}

	@Override
	public String heading() {
		return "Offices";
	}

	@Override
	public String description() {
		return "The " + Count.of(this.total, "office", "offices")
				+ " of this reference on the Khrushchev Thaw: who held which when, in Moscow and in the world.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.name())).toList());
	}

}
