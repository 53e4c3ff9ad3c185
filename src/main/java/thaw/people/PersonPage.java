package thaw.people;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import thaw.dates.DateSpan;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.ties.PersonTies;
import thaw.web.Link;

/** One life. */
record PersonPage(@JsonUnwrapped Frame frame, String name, String sortName, String nativeName, String nativeLanguage,
		List<String> aliases, HistoricalDate born, HistoricalDate died, Link birthPlace, Link deathPlace,
		String knownFor, String circle, List<String> identifiers, List<OfficeHeld> offices, List<Sojourn> whereabouts,
		List<Deed> deeds, PersonTies ties) implements RecordPage {

	static PersonPage of(Person person, List<OfficeHeld> offices, List<Sojourn> whereabouts, List<Deed> deeds,
			PersonTies ties, Frame frame) {
		return new PersonPage(frame, person.name(), person.sortName(), person.nativeName(), person.nativeLanguage(),
				person.aliases(), person.born(), person.died(), Link.to(person.birthPlace()),
				Link.to(person.deathPlace()), person.knownFor(), person.circle().label(), person.identifiers(), offices,
				whereabouts, deeds, ties);
	}

	/** The years of the life, with their doubt: {@code 1894–1971}; empty if unknown. */
	public String years() {
		return Objects.requireNonNullElse(DateSpan.years(this.born, this.died, "born", "died"), "");
	}

	/** The life against the years of the Thaw; none where there is nothing to draw. */
	public List<LifeDrawing> life() {
		return LifeChart.of(this);
	}

	@Override
	public String template() {
		return "people/person";
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
	public JsonLd linkedData(String site) {
		List<String> names = Stream.concat(Stream.ofNullable(this.nativeName), this.aliases.stream()).toList();
		return subject("Person", site).with("name", this.name)
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
