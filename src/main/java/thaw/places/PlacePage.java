package thaw.places;

import java.util.List;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;
import thaw.text.Prose;
import thaw.web.Backlinks;
import thaw.web.Link;
import thaw.web.Page;

/** One place. */
record PlacePage(String id, String url, String name, String nameNow, String nativeName, String nativeLanguage,
		List<String> aliases, String type, double latitude, double longitude, String countryThen, String countryNow,
		Link partOf, String summary, Prose prose, Backlinks backlinks, Link previous, Link next) implements Page {

	static PlacePage of(Place place, Backlinks backlinks, Link previous, Link next) {
		return new PlacePage(place.ref().toString(), place.ref().path(), place.name(), place.nameNow(),
				place.nativeName(), place.nativeLanguage(), place.aliases(), place.type().label(), place.latitude(),
				place.longitude(), place.countryThen(), place.countryNow(), Link.to(place.whole()), place.summary(),
				place.prose(), backlinks, previous, next);
	}

	@Override
	public String template() {
		return "places/place";
	}

	@Override
	public String path() {
		return this.url;
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
	public List<Link> trail() {
		return List.of(Link.to(Kind.PLACE.path(), Kind.PLACE.plural()));
	}

	@Override
	public JsonLd linkedData(String site) {
		return JsonLd.of("Place")
			.with("@id", site + this.url + "#record")
			.with("url", site + this.url)
			.with("name", this.name)
			.with("alternateName", this.aliases)
			.with("description", this.summary)
			.with("geo", JsonLd.of("GeoCoordinates").with("latitude", this.latitude).with("longitude", this.longitude))
			.with("containedInPlace", (this.partOf != null) ? this.partOf.linkedData("Place", site) : null);
	}

}
