package thaw.places;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import thaw.text.Typography;
import thaw.web.Link;

/**
 * Which country each place belongs to, so that one country has one name in every list.
 */
final class Countries {

	/** What a place lies in that is larger than a country. */
	private static final Link SEVERAL = Link.to(null, "Several countries");

	private final Map<String, Place> places;

	private final Map<String, Place> countries;

	Countries(List<Place> places) {
		this.places = places.stream().collect(Collectors.toMap((place) -> place.ref().toString(), Function.identity()));
		this.countries = places.stream()
			.filter((place) -> place.type() == PlaceType.COUNTRY)
			.collect(Collectors.toMap((place) -> bare(place.countryThen()), Function.identity(), (one, same) -> one));
	}

	/**
	 * The record of the country of which the place is part, else the record of the
	 * country that the place names as its own then, else that name.
	 */
	Link of(Place place) {
		Place larger = place;
		while (larger != null && larger.type() != PlaceType.COUNTRY) {
			larger = this.places.get(partOf(larger));
		}
		Place country = (larger != null) ? larger : this.countries.get(bare(place.countryThen()));
		if (country != null) {
			String name = country.name().replaceFirst("^The ", "");
			return new Link(country.ref().toString(), country.ref().path(), name, Typography.html(name));
		}
		return (place.type() == PlaceType.REGION) ? SEVERAL : Link.to(null, bare(place.countryThen()));
	}

	private static String partOf(Place place) {
		return (place.partOf() != null && place.partOf().entry() != null) ? place.partOf().entry().ref().toString()
				: "";
	}

	/** Without what stands in brackets: the republic, or how long it had that name. */
	private static String bare(String country) {
		return country.replaceAll(" \\([^)]*\\)", "");
	}

}
