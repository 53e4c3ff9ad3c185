package thaw.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import thaw.index.Facet;
import thaw.web.Link;
import thaw.web.Page;

/**
 * The search over records of all kinds, in one list.
 *
 * @param q what was typed
 * @param total how many records are in the list
 * @param near how many of them, the last, only come near what was asked for
 * @param page from 1
 * @param pages how many pages of answers there are
 * @param notices how the query was read, a sentence each
 * @param steps what was done to find anything, a sentence each
 * @param items the answers on this page, the best first
 * @param facets the kinds by which the answers can be narrowed, with counts
 * @param ways links that lead on
 */
record SearchPage(String q, int total, int near, int page, int pages, List<String> notices, List<String> steps,
		@JsonInclude List<RecordItem> items, @JsonInclude List<FacetChoice.Group> facets, List<Link> ways,
		@JsonIgnore SearchRequest address) implements Page {

	/** How many answers stand on a page. */
	static final int SIZE = 20;

	@Override
	public String template() {
		return "search/search";
	}

	@Override
	public String path() {
		return "/search";
	}

	@Override
	public String twin() {
		return this.address.url(".json");
	}

	@Override
	public String heading() {
		return this.q.isBlank() ? "Search" : "“" + this.q + "” – search";
	}

	@Override
	public String description() {
		return "Search the people, events, places, sources, quotations and chapters of this reference on the Khrushchev Thaw.";
	}

	@Override
	public boolean listed() {
		return this.address.url().equals(path());
	}

	/** The kind that was chosen, or null for all. */
	public String kind() {
		return this.address.filters().get(Facet.KIND);
	}

	/** How many answers there are, in words; what only comes near is not counted. */
	public String tally() {
		return Tally.of(this.total, this.near, this.page, this.pages, "record");
	}

	/** Those on this page that have all that was asked for. */
	public List<RecordItem> answering() {
		return this.items.stream().filter((item) -> !item.near()).toList();
	}

	/** Those on this page that only come near. */
	public List<RecordItem> nearing() {
		return this.items.stream().filter(RecordItem::near).toList();
	}

	/** Number of the first answer on this page. */
	public int first() {
		return (this.page - 1) * SIZE + 1;
	}

	/** Address of the page before, or null. */
	public String previous() {
		return (this.page > 1) ? this.address.atPage(this.page - 1).url() : null;
	}

	/** Address of the page after, or null. */
	public String next() {
		return (this.page < this.pages) ? this.address.atPage(this.page + 1).url() : null;
	}

}
