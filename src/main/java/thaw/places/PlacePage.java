package thaw.places;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import thaw.linkeddata.JsonLd;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.web.Link;

/** One place. */
record PlacePage(@JsonUnwrapped Frame frame, String name, String nameNow, String nativeName, String nativeLanguage,
		List<String> aliases, String type, double latitude, double longitude, String countryThen, String countryNow,
		Link partOf, String summary) implements RecordPage {

	static PlacePage of(Place place, Frame frame) {
		return new PlacePage(frame, place.name(), place.nameNow(), place.nativeName(), place.nativeLanguage(),
				place.aliases(), place.type().label(), place.latitude(), place.longitude(), place.countryThen(),
				place.countryNow(), Link.to(place.partOf()), place.summary());
	}

	/**
	 * Where it lies; null of a site, which lies where its town does, and of what is off
	 * the map.
	 */
	@JsonIgnore
	public Locator locator() {
		boolean drawn = MapView.draws(Projection.point(this.latitude, this.longitude));
		return (drawn && !PlaceType.SITE.label().equals(this.type)) ? Locator.of(this.latitude, this.longitude) : null;
	}

	@Override
	public String template() {
		return "places/place";
	}

	@Override
	public String heading() {
		return this.name + ", " + this.countryThen;
	}

	@Override
	public List<String> headings() {
		return List.of(heading(), this.name);
	}

	@Override
	public String description() {
		return this.summary;
	}

	@Override
	public JsonLd linkedData(String site) {
		return subject("Place", site).with("name", this.name)
			.with("alternateName", this.aliases)
			.with("description", this.summary)
			.with("geo", JsonLd.of("GeoCoordinates").with("latitude", this.latitude).with("longitude", this.longitude))
			.with("containedInPlace", (this.partOf != null) ? this.partOf.linkedData("Place", site) : null);
	}

}
