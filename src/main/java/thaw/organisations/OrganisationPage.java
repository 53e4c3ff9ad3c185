package thaw.organisations;

import java.util.List;
import thaw.crossref.Kind;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.text.Prose;
import thaw.web.Backlinks;
import thaw.web.Link;
import thaw.web.Page;

/** One organisation. */
record OrganisationPage(String id, String url, String name, String nativeName, String nativeLanguage,
		String abbreviation, List<String> aliases, HistoricalDate founded, HistoricalDate dissolved, Link seat,
		String type, String summary, Prose prose, Backlinks backlinks, Link previous, Link next) implements Page {

	static OrganisationPage of(Organisation organisation, Backlinks backlinks, Link previous, Link next) {
		return new OrganisationPage(organisation.ref().toString(), organisation.ref().path(), organisation.name(),
				organisation.nativeName(), organisation.nativeLanguage(), organisation.abbreviation(),
				organisation.aliases(), organisation.founded(), organisation.dissolved(), Link.to(organisation.seat()),
				organisation.type().label(), organisation.summary(), organisation.prose(), backlinks, previous, next);
	}

	@Override
	public String template() {
		return "organisations/organisation";
	}

	@Override
	public String path() {
		return this.url;
	}

	@Override
	public String heading() {
		return this.name;
	}

	@Override
	public String description() {
		return this.summary;
	}

	@Override
	public List<Link> trail() {
		return List.of(Link.to(Kind.ORGANISATION.path(), Kind.ORGANISATION.plural()));
	}

	@Override
	public JsonLd linkedData(String site) {
		return JsonLd.of("Organization")
			.with("@id", site + this.url + "#record")
			.with("url", site + this.url)
			.with("name", this.name)
			.with("alternateName", this.aliases)
			.with("description", this.summary)
			.withDate("foundingDate", this.founded)
			.withDate("dissolutionDate", this.dissolved)
			.with("location", (this.seat != null) ? this.seat.linkedData("Place", site) : null);
	}

}
