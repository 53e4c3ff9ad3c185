package thaw.sources;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thaw.crossref.Alphabet;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.markup.Html;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/** The bibliography. */
record SourcesPage(int total, List<Item> items) implements Page {

	/**
	 * A work.
	 *
	 * @param name how notes name it
	 * @param grade what kind of witness it is
	 * @param bibliography the entry in the Chicago style
	 */
	record Item(String id, String url, String name, String title, String type, HistoricalDate issued, String grade,
			Html bibliography) {

	}

	/** The works by the first letter under which they are filed. */
	public Map<String, List<Item>> letters() {
		return this.items.stream()
			.collect(Collectors.groupingBy((item) -> Alphabet.letter(item.name()), TreeMap::new, Collectors.toList()));
	}

	/** The first and the last of the works under a letter, and how many there are. */
	public String range(List<Item> works) {
		String first = filed(works.get(0));
		String last = filed(works.get(works.size() - 1));
		return (first.equals(last) ? first : first + " to " + last) + ", "
				+ (works.size() == 1 ? "1 work" : works.size() + " works");
	}

	/** The first words of its name. */
	private static String filed(Item work) {
		return work.name().replaceAll("[,(].*|[“”\\[\\]]", "").strip();
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
		return "Sources";
	}

	@Override
	public String description() {
		return "The bibliography of this reference on the Khrushchev Thaw: " + this.total
				+ " document editions, memoirs, monographs and newspapers, each with the places where it is cited.";
	}

	@Override
	public boolean italic() {
		return true;
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.name())).toList());
	}

}
