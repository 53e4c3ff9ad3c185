package thaw.places;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
	 * @param country under which readers look for it: its record, or a name alone
	 * @param events how many events happened there
	 */
	record Item(String id, String url, String name, String nameNow, String nativeName, String type, double latitude,
			double longitude, Link country, String countryThen, String countryNow, int events, String summary) {

		static Item of(Place place, Link country, int events) {
			return new Item(place.ref().toString(), place.ref().path(), place.name(), place.nameNow(),
					place.nativeName(), place.type().label(), place.latitude(), place.longitude(), country,
					place.countryThen(), place.countryNow(), events, place.summary());
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
		Countries countries = new Countries(all);
		List<Item> items = all.stream()
			.map((place) -> Item.of(place, countries.of(place), events.getOrDefault(place.ref().toString(), 0)))
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

	/** The places on the map. */
	@JsonIgnore
	public List<Item> inside() {
		return this.items.stream().filter((item) -> MapView.draws(item.point())).toList();
	}

	/** The places south of the map's edge, or beyond it. */
	@JsonIgnore
	public List<Item> outside() {
		return this.items.stream().filter((item) -> !MapView.draws(item.point())).toList();
	}

	/** How many events happened at some places. */
	public int events(List<Item> places) {
		return places.stream().mapToInt(Item::events).sum();
	}

	/** The countries in which they lay then, by name. */
	public List<Link> countries() {
		return this.items.stream()
			.map(Item::country)
			.distinct()
			.sorted(Comparator.comparing(Link::name, Alphabet.ORDER))
			.toList();
	}

	/** The places of one of them: the country itself first. */
	public List<Item> of(Link country) {
		return this.items.stream()
			.filter((item) -> item.country().equals(country))
			.sorted(Comparator.comparing((item) -> !item.url().equals(country.url())))
			.toList();
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
				: places + " with events " + this.words + ", with the names of the period and of today.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.name())).toList());
	}

}
