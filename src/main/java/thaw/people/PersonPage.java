package thaw.people;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import thaw.dates.DateSpan;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.markup.Html;
import thaw.offices.Tenure;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.web.Link;

/** One life. */
record PersonPage(@JsonUnwrapped Frame frame, String name, String sortName, String nativeName, String nativeLanguage,
		List<String> aliases, HistoricalDate born, HistoricalDate died, Link birthPlace, Link deathPlace,
		String knownFor, String circle, List<String> identifiers, List<Office> offices) implements RecordPage {

	/**
	 * An office held.
	 *
	 * @param record the record of the office, or null
	 * @param acting whether it was held for the time being
	 * @param note doubts about the days, or null
	 * @param citation the source, or null
	 */
	record Office(String office, Link record, Link organisation, HistoricalDate from, HistoricalDate to, boolean acting,
			Html note, Html citation) {

		private static final Comparator<Tenure> ORDER = Comparator.comparing(Tenure::from,
				Comparator.nullsFirst(Comparator.naturalOrder()));

		static List<Office> of(List<Tenure> tenures) {
			return tenures.stream().sorted(ORDER).map(Office::of).toList();
		}

		private static Office of(Tenure tenure) {
			return new Office(tenure.office(), Link.to(tenure.officeEntry()), Link.to(tenure.organisation()),
					tenure.from(), tenure.to(), tenure.acting(), tenure.note(), tenure.citationHtml());
		}

		/** The time in office, in words. */
		public String period() {
			return Objects.requireNonNullElse(DateSpan.words(this.from, this.to, "from", "until"), "");
		}

	}

	static PersonPage of(Person person, List<Tenure> tenures, Frame frame) {
		return new PersonPage(frame, person.name(), person.sortName(), person.nativeName(), person.nativeLanguage(),
				person.aliases(), person.born(), person.died(), Link.to(person.birthPlace()),
				Link.to(person.deathPlace()), person.knownFor(), person.circle().label(), person.identifiers(),
				Office.of(tenures));
	}

	/** The years of the life, with their doubt: {@code 1894–1971}; empty if unknown. */
	public String years() {
		return Objects.requireNonNullElse(DateSpan.years(this.born, this.died, "born", "died"), "");
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
