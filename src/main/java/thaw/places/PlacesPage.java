package thaw.places;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thaw.crossref.Alphabet;
import thaw.linkeddata.JsonLd;
import thaw.web.Count;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/**
 * The gazetteer, with its map.
 *
 * @param from first year whose events are counted, or null
 * @param to last year whose events are counted, or null
 * @param total how many places there are
 * @param items the places; where years were given, only those with events in them
 * @param words the years in words, or an empty text
 */
record PlacesPage(Integer from, Integer to, int total, List<Item> items, @JsonIgnore String words) implements Page {

	/**
	 * One place.
	 *
	 * @param events how many events happened there
	 */
	record Item(String id, String url, String name, String nameNow, String nativeName, String type, double latitude,
			double longitude, String countryThen, String countryNow, int events, String summary) {

		static Item of(Place place, int events) {
			return new Item(place.ref().toString(), place.ref().path(), place.name(), place.nameNow(),
					place.nativeName(), place.type().label(), place.latitude(), place.longitude(), place.countryThen(),
					place.countryNow(), events, place.summary());
		}

		/** Where it lies on the map. */
		Projection.Point point() {
			return Projection.point(this.latitude, this.longitude);
		}

		/** The number of events in words. */
		public static String events(int events) {
			return (events == 0) ? "no event" : Count.of(events, "event", "events");
		}

		/** The number of its events in words. */
		public String eventsInWords() {
			return events(this.events);
		}

		/** Its id in a list of places. */
		public String anchor() {
			return this.id.replace(':', '-');
		}

	}

	static PlacesPage of(List<Place> all, Map<String, Integer> events, YearRange years) {
		List<Item> items = all.stream()
			.map((place) -> Item.of(place, events.getOrDefault(place.ref().toString(), 0)))
			.filter((item) -> years.isOpen() || item.events() > 0)
			.toList();
		return new PlacesPage(years.from(), years.to(), items.size(), items, years.words());
	}

	/** The map, from the narrowest page to the widest. */
	public List<MapDrawing> drawings() {
		return MapView.ALL.stream()
			.map((view) -> MapDrawing.draw(view, this.items))
			.filter((drawing) -> !drawing.marks().isEmpty())
			.toList();
	}

	/** How many events happened at the places shown. */
	public int events() {
		return this.items.stream().mapToInt(Item::events).sum();
	}

	/** The places by the country in which they lay then. */
	public Map<String, List<Item>> countries() {
		return this.items.stream()
			.collect(Collectors.groupingBy((item) -> item.countryThen().replaceAll(" \\(.*", ""),
					() -> new TreeMap<>(Alphabet.ORDER), Collectors.toList()));
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
		String places = Count.of(this.total, "place", "places") + " of this reference on the Khrushchev Thaw";
		return this.words.isEmpty() ? "The " + places + ", with the names of the period and of today."
				: places + " with events " + this.words + ", each with the names of the period and of today.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.name())).toList());
	}

}
