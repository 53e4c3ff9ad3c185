package thaw.places;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thaw.web.Page;

/** The gazetteer. */
record PlacesPage(int total, List<Item> items) implements Page {

	record Item(String id, String url, String name, String nameNow, String nativeName, String type, double latitude,
			double longitude, String countryThen, String countryNow, String summary) {

		static Item of(Place place) {
			return new Item(place.ref().toString(), place.ref().path(), place.name(), place.nameNow(),
					place.nativeName(), place.type().label(), place.latitude(), place.longitude(), place.countryThen(),
					place.countryNow(), place.summary());
		}

	}

	static PlacesPage of(List<Place> all) {
		return new PlacesPage(all.size(), all.stream().map(Item::of).toList());
	}

	/** The places by the country in which they lay then. */
	public Map<String, List<Item>> countries() {
		return this.items.stream()
			.collect(Collectors.groupingBy((item) -> item.countryThen().replaceAll(" \\(.*", ""), TreeMap::new,
					Collectors.toList()));
	}

	@Override
	public String template() {
		return "places/index";
	}

	@Override
	public String path() {
		return "/places";
	}

	@Override
	public String heading() {
		return "Places";
	}

	@Override
	public String description() {
		return "The " + this.total
				+ " places of this reference on the Khrushchev Thaw, with the names of the period and of today.";
	}

}
