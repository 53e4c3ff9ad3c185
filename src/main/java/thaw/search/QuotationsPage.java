package thaw.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import thaw.crossref.Kind;
import thaw.index.Facet;
import thaw.index.Sorting;
import thaw.web.Link;
import thaw.web.Page;

/**
 * Quotations, searched and browsed.
 *
 * @param q what was typed
 * @param total how many answers there are
 * @param near how many of them, the last, only come near what was asked for
 * @param page from 1
 * @param pages how many pages of answers there are
 * @param notices how the query was read, a sentence each
 * @param steps what was done to find anything, a sentence each
 * @param items the answers on this page
 * @param facets by what the answers can be narrowed, with counts
 * @param ways links that lead on where little or nothing was found
 * @param also other records that the query may mean
 */
record QuotationsPage(String q, int total, int near, int page, int pages, String sort, List<String> notices,
		List<String> steps, @JsonInclude List<QuotationItem> items, @JsonInclude List<FacetChoice.Group> facets,
		List<Link> ways, List<RecordItem> also, @JsonIgnore SearchRequest address) implements Page {

	/** How many answers stand on a page. */
	static final int SIZE = 20;

	@Override
	public String template() {
		return "search/quotations";
	}

	@Override
	public String path() {
		return Kind.QUOTATION.path();
	}

	@Override
	public String twin() {
		return this.address.url(".json");
	}

	@Override
	public String heading() {
		return this.q.isBlank() ? "Quotations" : "“" + this.q + "” – quotations";
	}

	@Override
	public String description() {
		return "What was really said in the Khrushchev Thaw: quotations with their originals, their sources and their standing. "
				+ "Search half a sentence, a misspelt name, the wrong wording, or Cyrillic.";
	}

	@Override
	public boolean listed() {
		return this.address.url().equals(path());
	}

	/** The values chosen now, by the names of their parameters. */
	public Map<String, String> filters() {
		Map<String, String> filters = new LinkedHashMap<>();
		this.address.filters().forEach((facet, value) -> filters.put(facet.parameter(), value));
		return filters;
	}

	/** A chosen value that can be taken back. */
	record Chosen(String facet, String label, String without) {

	}

	/** The values chosen now. */
	public List<Chosen> chosen() {
		return this.address.filters()
			.entrySet()
			.stream()
			.map((filter) -> new Chosen(filter.getKey().label(), label(filter.getKey(), filter.getValue()),
					this.address.without(filter.getKey()).url()))
			.toList();
	}

	private String label(Facet facet, String value) {
		return this.facets.stream()
			.filter((group) -> group.name().equals(facet.parameter()))
			.flatMap((group) -> group.values().stream())
			.filter((one) -> one.value().equals(value))
			.map(FacetChoice::label)
			.findFirst()
			.orElse(value);
	}

	/** The years as a diagram, or null if there are too few to compare. */
	public YearChart years() {
		return this.facets.stream()
			.filter((group) -> group.name().equals(Facet.YEAR.parameter()) && group.values().size() > 1)
			.findFirst()
			.map((group) -> YearChart.of(group.values()))
			.orElse(null);
	}

	/** A way of sorting. */
	record SortLink(String label, String url, boolean chosen) {

	}

	/** The ways of sorting; relevance only where words are looked for. */
	public List<SortLink> sortings() {
		return Arrays.stream(Sorting.values())
			.filter((sorting) -> sorting != Sorting.RELEVANCE || !this.q.isBlank())
			.map((sorting) -> new SortLink(sorting.label(), this.address.with(sorting).url(),
					sorting.parameter().equals(this.sort)))
			.toList();
	}

	/** The other forms in which the same answers are given. */
	public List<Link> forms() {
		return Stream.of("json", "csv", "atom")
			.map((form) -> Link.to(this.address.url("." + form),
					form.equals("atom") ? "Atom feed" : form.toUpperCase(Locale.ROOT)))
			.toList();
	}

	/** How many answers there are, in words; what only comes near is not counted. */
	public String tally() {
		return Tally.of(this.total, this.near, this.page, this.pages, "quotation");
	}

	/** Those on this page that have all that was asked for. */
	public List<QuotationItem> answering() {
		return this.items.stream().filter((item) -> !item.near()).toList();
	}

	/** Those on this page that only come near. */
	public List<QuotationItem> nearing() {
		return this.items.stream().filter(QuotationItem::near).toList();
	}

	/** Address of the page before, or null. */
	public String previous() {
		return (this.page > 1) ? this.address.atPage(this.page - 1).url() : null;
	}

	/** Address of the page after, or null. */
	public String next() {
		return (this.page < this.pages) ? this.address.atPage(this.page + 1).url() : null;
	}

	/** Number of the first answer on this page. */
	public int first() {
		return (this.page - 1) * SIZE + 1;
	}

}
