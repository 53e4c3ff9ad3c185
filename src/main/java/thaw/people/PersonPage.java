package thaw.people;

import java.util.List;
import java.util.stream.Stream;
import thaw.crossref.Kind;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.text.Prose;
import thaw.web.Backlinks;
import thaw.web.Link;
import thaw.web.Page;

/** One life. */
record PersonPage(String id, String url, String name, String sortName, String nativeName, String nativeLanguage,
		List<String> aliases, HistoricalDate born, HistoricalDate died, Link birthPlace, Link deathPlace,
		String knownFor, String circle, List<String> identifiers, List<Office> offices, Prose prose,
		Backlinks backlinks, Link previous, Link next) implements Page {

	/**
	 * An office held.
	 *
	 * @param citation the source, as safe HTML, or null
	 */
	record Office(String office, Link organisation, HistoricalDate from, HistoricalDate to, String citation) {

		static Office of(Tenure tenure) {
			return new Office(tenure.office(), Link.to(tenure.organisation()), tenure.from(), tenure.to(),
					tenure.citation());
		}

		/** The time in office, in words. */
		public String period() {
			if (this.from != null && this.to != null) {
				return HistoricalDate.parse(this.from + "/" + this.to).words();
			}
			return (this.from != null) ? "from " + this.from.words()
					: (this.to != null) ? "until " + this.to.words() : "";
		}

	}

	static PersonPage of(Person person, Backlinks backlinks, Link previous, Link next) {
		return new PersonPage(person.ref().toString(), person.ref().path(), person.name(), person.sortName(),
				person.nativeName(), person.nativeLanguage(), person.aliases(), person.born(), person.died(),
				Link.to(person.birthPlace()), Link.to(person.deathPlace()), person.knownFor(), person.circle().label(),
				person.identifiers(), person.tenures().stream().map(Office::of).toList(), person.prose(), backlinks,
				previous, next);
	}

	/** The years of the life: {@code 1894–1971}. */
	public String years() {
		String from = (this.born != null) ? Integer.toString(this.born.year()) : "";
		String to = (this.died != null) ? Integer.toString(this.died.year()) : "";
		return (from + to).isEmpty() ? ""
				: from.isEmpty() ? "died " + to : to.isEmpty() ? "born " + from : from + "–" + to;
	}

	@Override
	public String template() {
		return "people/person";
	}

	@Override
	public String path() {
		return this.url;
	}

	@Override
	public String heading() {
		return years().isEmpty() ? this.name : this.name + " (" + years() + ")";
	}

	@Override
	public String description() {
		return heading() + ": " + this.knownFor + ".";
	}

	@Override
	public List<Link> trail() {
		return List.of(Link.to(Kind.PERSON.path(), Kind.PERSON.plural()));
	}

	@Override
	public JsonLd linkedData(String site) {
		List<String> names = Stream.concat(Stream.ofNullable(this.nativeName), this.aliases.stream()).toList();
		return JsonLd.of("Person")
			.with("@id", site + this.url + "#record")
			.with("url", site + this.url)
			.with("name", this.name)
			.with("alternateName", names)
			.with("description", this.knownFor)
			.withDate("birthDate", this.born)
			.withDate("deathDate", this.died)
			.with("birthPlace", place(this.birthPlace, site))
			.with("deathPlace", place(this.deathPlace, site))
			.with("sameAs", sameAs());
	}

	private static JsonLd place(Link place, String site) {
		return (place != null) ? place.linkedData("Place", site) : null;
	}

	private List<String> sameAs() {
		return this.identifiers.stream()
			.filter((one) -> one.startsWith("wikidata="))
			.map((one) -> one.replace("wikidata=", "http://www.wikidata.org/entity/"))
			.toList();
	}

}
