package thaw.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import thaw.index.Facet;
import thaw.index.Sorting;
import thaw.web.BadRequest;

/**
 * The state of a search page, all of it in its address.
 *
 * @param path without query, without suffix
 * @param q what was typed
 * @param filters facets chosen, each with its value
 * @param sorting null for the one that suits the query
 * @param page from 1
 * @param exact whether the words are taken as typed
 */
record SearchRequest(String path, String q, Map<Facet, String> filters, Sorting sorting, int page, boolean exact) {

	/** Longest query that is answered, in characters. */
	static final int LONGEST_QUERY = 300;

	private static final int LONGEST_VALUE = 200;

	private static final int LAST_PAGE = 10_000;

	/**
	 * Reads the parameters of a request.
	 * @throws BadRequest if one has a value that cannot be
	 */
	static SearchRequest of(String path, MultiValueMap<String, String> parameters) {
		String q = parameters.getOrDefault("q", List.of("")).get(0);
		if (q.length() > LONGEST_QUERY) {
			throw new BadRequest("A query may have up to " + LONGEST_QUERY + " characters; this one has " + q.length()
					+ ". A few words of the sentence are enough to find it.");
		}
		Map<Facet, String> filters = new EnumMap<>(Facet.class);
		for (Facet facet : Facet.values()) {
			String value = parameters.getFirst(facet.parameter());
			if (value != null && value.length() > LONGEST_VALUE) {
				throw new BadRequest("There is no " + facet.parameter() + " of that length.");
			}
			if (value != null && !value.isBlank()) {
				filters.put(facet, value);
			}
		}
		return new SearchRequest(path, q, filters, sorting(parameters.getFirst("sort")),
				page(parameters.getFirst("page")), "1".equals(parameters.getFirst("exact")));
	}

	private static Sorting sorting(String sort) {
		return (sort == null || sort.isBlank()) ? null : Sorting.of(sort)
			.orElseThrow(() -> new BadRequest("Answers can be sorted by relevance, date or speaker."));
	}

	private static int page(String page) {
		if (page == null || page.isBlank()) {
			return 1;
		}
		if (!page.matches("[1-9]\\d{0,4}") || Integer.parseInt(page) > LAST_PAGE) {
			throw new BadRequest("Pages are counted 1, 2, 3 and so on; there is no such page.");
		}
		return Integer.parseInt(page);
	}

	/**
	 * How many pages so many answers fill.
	 * @throws BadRequest if the page that is asked for is none of them
	 */
	int pages(int total, int size) {
		int pages = Math.max(1, (total + size - 1) / size);
		if (this.page > pages) {
			throw new BadRequest("The answers end on page " + pages + ".");
		}
		return pages;
	}

	/** The same without filters other than by that facet. */
	SearchRequest onlyBy(Facet facet) {
		String value = this.filters.get(facet);
		return withFilters((value == null) ? Map.of() : Map.of(facet, value));
	}

	private SearchRequest withFilters(Map<Facet, String> others) {
		return new SearchRequest(this.path, this.q, others, this.sorting, this.page, this.exact);
	}

	SearchRequest with(Facet facet, String value) {
		Map<Facet, String> others = new EnumMap<>(Facet.class);
		others.putAll(this.filters);
		others.put(facet, value);
		return new SearchRequest(this.path, this.q, others, this.sorting, 1, this.exact);
	}

	SearchRequest without(Facet facet) {
		Map<Facet, String> others = new EnumMap<>(Facet.class);
		others.putAll(this.filters);
		others.remove(facet);
		return new SearchRequest(this.path, this.q, others, this.sorting, 1, this.exact);
	}

	SearchRequest withoutFilters() {
		return new SearchRequest(this.path, this.q, Map.of(), this.sorting, 1, this.exact);
	}

	SearchRequest with(Sorting other) {
		return new SearchRequest(this.path, this.q, this.filters, other, 1, this.exact);
	}

	SearchRequest atPage(int other) {
		return new SearchRequest(this.path, this.q, this.filters, this.sorting, other, this.exact);
	}

	SearchRequest exactly() {
		return new SearchRequest(this.path, this.q, Map.of(), this.sorting, 1, true);
	}

	SearchRequest asking(String other) {
		return new SearchRequest(this.path, other, Map.of(), this.sorting, 1, false);
	}

	/** The address on this site. */
	String url() {
		return url("");
	}

	/**
	 * The address of the same state in another form.
	 * @param suffix {@code .json}, {@code .csv}, {@code .atom}
	 */
	String url(String suffix) {
		Stream<String> fixed = Stream.of((this.q.isEmpty()) ? "" : pair("q", this.q));
		Stream<String> facets = this.filters.entrySet()
			.stream()
			.map((filter) -> pair(filter.getKey().parameter(), filter.getValue()));
		Stream<String> view = Stream.of((this.sorting == null) ? "" : pair("sort", this.sorting.parameter()),
				(this.page == 1) ? "" : pair("page", Integer.toString(this.page)), this.exact ? "exact=1" : "");
		String query = Stream.of(fixed, facets, view)
			.flatMap((pairs) -> pairs)
			.filter((pair) -> !pair.isEmpty())
			.collect(Collectors.joining("&"));
		return this.path + suffix + (query.isEmpty() ? "" : "?" + query);
	}

	private static String pair(String name, String value) {
		return name + "=" + encoded(value);
	}

	/** A value as it stands in a query, with %20 for a space. */
	static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
