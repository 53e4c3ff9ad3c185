package thaw.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import thaw.web.Link;
import thaw.web.Page;

/**
 * The search over records of all kinds.
 *
 * @param q what was typed
 * @param total how many records answer
 * @param kind the prefix of the one kind that is shown, or null
 * @param notices how the query was read, a sentence each
 * @param steps what was done to find anything, a sentence each
 * @param groups the answers by kind
 * @param ways links that lead on
 */
record SearchPage(String q, long total, String kind, int page, int pages, List<String> notices, List<String> steps,
		@JsonInclude List<RecordSearch.Group> groups, List<Link> ways,
		@JsonIgnore SearchRequest address) implements Page {

	/** How many answers stand on the page of one kind. */
	static final int SIZE = 20;

	/** How many of each kind stand on the page of all. */
	static final int OF_A_KIND = 5;

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

	/** Whether only one kind is shown. */
	public boolean isOfOneKind() {
		return this.kind != null;
	}

	/** SearchRequest of the answers of all kinds. */
	public String everything() {
		return this.address.withoutFilters().url();
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
