package thaw.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thaw.crossref.Alphabet;
import thaw.dates.DateSpan;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.web.Count;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/** People A to Z. */
record PeoplePage(int total, List<Item> items) implements Page {

	record Item(String id, String url, String name, String sortName, String nativeName, HistoricalDate born,
			HistoricalDate died, String knownFor, String circle) {

		static Item of(Person person) {
			return new Item(person.ref().toString(), person.ref().path(), person.name(), person.sortName(),
					person.nativeName(), person.born(), person.died(), person.knownFor(), person.circle().label());
		}

		/**
		 * The years of the life, with their doubt: {@code 1894–1971}; empty if unknown.
		 */
		public String years() {
			return Objects.requireNonNullElse(DateSpan.years(this.born, this.died, "born", "died"), "");
		}

	}

	static PeoplePage of(List<Person> people) {
		return new PeoplePage(people.size(), people.stream().map(Item::of).toList());
	}

	/** The people by the first letter of their family name. */
	public Map<String, List<Item>> letters() {
		return this.items.stream()
			.collect(Collectors.groupingBy((item) -> Alphabet.letter(item.sortName()), TreeMap::new,
					Collectors.toList()));
	}

	/** The circles in which they belong, in the editors' order. */
	public List<String> circles() {
		return Arrays.stream(Circle.values()).map(Circle::label).toList();
	}

	@Override
	public String template() {
		return "people/index";
	}

	@Override
	public String path() {
		return "/people";
	}

	@Override
	public String heading() {
		return "People of the Thaw";
	}

	@Override
	public String description() {
		return "The " + Count.of(this.total, "person", "people")
				+ " of this reference on the Khrushchev Thaw, A to Z: leaders, writers, artists, "
				+ "scientists, foreign statesmen, with their dates and names in Russian.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.name())).toList());
	}

}
