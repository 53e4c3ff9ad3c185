package thaw.article;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.events.Climate;
import thaw.events.Event;
import thaw.linkeddata.JsonLd;
import thaw.records.ListedRecord;
import thaw.web.Imprint;
import thaw.web.Link;
import thaw.web.Page;

/**
 * The front page.
 *
 * @param chapters the contents of the article
 * @param faces people to begin with
 * @param turningPoints events to begin with
 * @param sayings quotations to begin with
 * @param claims questions in dispute to begin with
 * @param pair two people whose connection is worth seeing
 * @param years the weather of each year from 1953 to 1964
 * @param counts how many records of each kind there are
 */
record HomePage(ContentsPage chapters, List<Entrance> faces, List<Entrance> turningPoints, List<Entrance> sayings,
		List<Entrance> claims, List<Entrance> pair, List<Year> years, Map<String, Long> counts) implements Page {

	/**
	 * How many events of a year were thaw and how many were freeze, in the editors'
	 * judgement.
	 */
	record Year(int year, long thaw, long freeze) {

		static List<Year> of(List<Event> events) {
			return IntStream.rangeClosed(1953, 1964)
				.mapToObj((year) -> new Year(year, count(events, year, Climate.THAW),
						count(events, year, Climate.FREEZE)))
				.toList();
		}

		private static long count(List<Event> events, int year, Climate climate) {
			return events.stream().filter((event) -> event.date().year() == year && event.climate() == climate).count();
		}

	}

	/**
	 * A record to begin with.
	 *
	 * @param date in words, or null
	 * @param blurb what it is, in a line
	 */
	record Entrance(Link link, String date, String blurb) {

		static Entrance of(Entry entry) {
			return new Entrance(Link.to(entry), (entry.kind() == Kind.EVENT) ? entry.date().words() : null,
					entry.blurb());
		}

	}

	/**
	 * The front page.
	 * @param listed the records of the editors' list for it
	 */
	static HomePage of(ContentsPage chapters, List<ListedRecord> listed, List<Year> years, Map<String, Long> counts) {
		Map<String, List<Entrance>> sections = listed.stream()
			.collect(Collectors.groupingBy(ListedRecord::section,
					Collectors.mapping((record) -> Entrance.of(record.entry()), Collectors.toList())));
		return new HomePage(chapters, sections.get(FrontPageList.FACES), sections.get(FrontPageList.TURNING_POINTS),
				sections.get(FrontPageList.SAYINGS), sections.get(FrontPageList.CLAIMS),
				sections.get(FrontPageList.PATH), years, counts);
	}

	/** Where the connection of the two people is shown. */
	public Link connection() {
		Link from = this.pair.get(0).link();
		Link to = this.pair.get(this.pair.size() - 1).link();
		return Link.to("/paths?from=" + from.id() + "&to=" + to.id(), from.name() + " and " + to.name());
	}

	@Override
	public String template() {
		return "article/home";
	}

	@Override
	public String path() {
		return "/";
	}

	@Override
	public String heading() {
		return "The Khrushchev Thaw, 1953–1964";
	}

	@Override
	public String description() {
		return "A reference on the Soviet Union between Stalin and Brezhnev: the article, the people, the events day by day, "
				+ "and what was really said, every statement with its source.";
	}

	@Override
	public JsonLd linkedData(String site) {
		JsonLd search = JsonLd.of("SearchAction")
			.with("target", JsonLd.of("EntryPoint").with("urlTemplate", site + "/search?q={search_term_string}"))
			.with("query-input", "required name=search_term_string");
		return JsonLd.of("WebSite")
			.with("@id", site + "/#site")
			.with("url", site + "/")
			.with("name", Imprint.TITLE)
			.with("inLanguage", "en-GB")
			.with("description", description())
			.with("potentialAction", search);
	}

}
