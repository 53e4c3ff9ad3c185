package thaw.sources;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thaw.crossref.Alphabet;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.markup.Html;
import thaw.web.Count;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/**
 * The bibliography: its letters, or the works of a choice.
 *
 * @param total how many works of the choice there are
 * @param items the works of the choice
 * @param all how many works there are in all
 * @param byLetter the works of the grade chosen, or of all, by the letter under which
 * they are filed
 */
record SourcesPage(int total, List<Item> items, @JsonIgnore int all, @JsonIgnore Map<String, List<Item>> byLetter,
		@JsonIgnore SourcesChoice choice) implements Page {

	/**
	 * A work.
	 *
	 * @param name how notes name it
	 * @param grade what kind of witness it is
	 * @param bibliography the entry in the Chicago style
	 */
	record Item(String id, String url, String name, String title, String type, HistoricalDate issued, String grade,
			@JsonIgnore String gradeSlug, Html bibliography) {

	}

	/** A letter of the index, or a grade, that can be chosen. */
	record Door(String label, String url, String what, boolean here) {

	}

	static SourcesPage of(List<Item> works, SourcesChoice choice) {
		List<Item> chosen = works.stream().filter(choice::includes).toList();
		SourcesChoice graded = new SourcesChoice("", choice.grade(), 1);
		Map<String, List<Item>> byLetter = works.stream()
			.filter(graded::includes)
			.collect(Collectors.groupingBy((item) -> Alphabet.letter(item.name()), TreeMap::new, Collectors.toList()));
		return new SourcesPage(chosen.size(), chosen, works.size(), byLetter, choice);
	}

	/** The works that this page shows: none where only the letters are. */
	public List<Item> shown() {
		return (this.choice.isOfAll()) ? List.of()
				: this.items.stream()
					.skip((this.choice.page() - 1L) * SourcesChoice.SIZE)
					.limit(SourcesChoice.SIZE)
					.toList();
	}

	/** The letters, each with the first and the last of its works. */
	public List<Door> letters() {
		return this.byLetter.entrySet()
			.stream()
			.map((letter) -> new Door(letter.getKey(), this.choice.with(letter.getKey(), this.choice.grade(), 1),
					range(letter.getValue()), letter.getKey().equals(this.choice.letter())))
			.toList();
	}

	/** The grades. */
	public List<Door> grades() {
		return Arrays.stream(Grade.values())
			.map((grade) -> new Door(grade.words(), this.choice.with("", grade.slug(), 1), "",
					grade.slug().equals(this.choice.grade())))
			.toList();
	}

	/** The pages of the choice; none where one is enough. */
	public List<Door> pages() {
		int pages = (this.total + SourcesChoice.SIZE - 1) / SourcesChoice.SIZE;
		return (pages < 2 || this.choice.isOfAll()) ? List.of() : IntStream.rangeClosed(1, pages)
			.mapToObj((page) -> new Door(Integer.toString(page),
					this.choice.with(this.choice.letter(), this.choice.grade(), page), "", page == this.choice.page()))
			.toList();
	}

	/** The first and the last of the works under a letter, and how many there are. */
	private static String range(List<Item> works) {
		String first = filed(works.get(0));
		String last = filed(works.get(works.size() - 1));
		return (first.equals(last) ? first : first + " to " + last) + ", " + Count.of(works.size(), "work", "works");
	}

	/** The first words of its name. */
	private static String filed(Item work) {
		return work.name().replaceAll("[,(].*|[“”\\[\\]]", "").strip();
	}

	/** How many works are shown, of what sort. */
	public String count() {
		return Count.of(this.total, "work", "works")
				+ (this.choice.letter().isEmpty() ? "" : " under " + this.choice.letter());
	}

	@Override
	public String template() {
		return "sources/index";
	}

	@Override
	public String path() {
		return "/sources";
	}

	@Override
	public String heading() {
		return this.choice.isOfAll() ? "Sources" : "Sources: " + shownAs();
	}

	@Override
	public String description() {
		return this.choice.isOfAll() ? "The bibliography of this reference on the Khrushchev Thaw: " + this.all
				+ " document editions, memoirs, monographs and newspapers, each with the places where it is cited."
				: "Of the bibliography of this reference on the Khrushchev Thaw: " + shownAs() + ", "
						+ Count.of(this.total, "work", "works") + ".";
	}

	/** What sort of works the choice is. */
	private String shownAs() {
		String grade = grades().stream().filter(Door::here).map(Door::label).findFirst().orElse("all works");
		return grade + (this.choice.letter().isEmpty() ? "" : " under " + this.choice.letter())
				+ ((this.choice.page() > 1) ? ", page " + this.choice.page() : "");
	}

	/** A choice has the address of the whole list. */
	@Override
	public boolean listed() {
		return this.choice.isOfAll();
	}

	@Override
	public boolean italic() {
		return true;
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site, shown().stream().map((item) -> Link.to(item.url(), item.name())).toList());
	}

}
