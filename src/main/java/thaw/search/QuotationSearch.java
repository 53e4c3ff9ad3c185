package thaw.search;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.index.Facet;
import thaw.index.Sorting;
import thaw.query.Forgiveness;
import thaw.query.Query;
import thaw.query.Reading;
import thaw.query.SearchIndex;
import thaw.quotations.Quotation;
import thaw.records.RecordTexts;
import thaw.web.BadRequest;
import thaw.web.Link;
import thaw.words.Word;

/** Answers of the quotation search. */
@Component
@Transactional(readOnly = true)
class QuotationSearch {

	private static final Set<Facet> FACETS = EnumSet.complementOf(EnumSet.of(Facet.KIND));

	/** With fewer answers than this the other records are asked too. */
	private static final int FEW = 3;

	private static final List<Kind> ALSO = List.of(Kind.PERSON, Kind.EVENT, Kind.CHAPTER);

	private static final int MOST_OF_A_KIND = 3;

	private final SearchIndex index;

	private final Forgiveness forgiveness;

	private final Facets facets;

	private final RecordSearch records;

	private final WaysOn ways;

	private final RecordTexts texts;

	QuotationSearch(SearchIndex index, Forgiveness forgiveness, Facets facets, RecordSearch records, WaysOn ways,
			RecordTexts texts) {
		this.index = index;
		this.forgiveness = forgiveness;
		this.facets = facets;
		this.records = records;
		this.ways = ways;
		this.texts = texts;
	}

	/**
	 * The page that is asked for.
	 * @throws BadRequest if there are not so many pages
	 */
	QuotationsPage page(SearchRequest request) {
		Reading reading = this.forgiveness.read(Quotation.class, request.q(), request.exact());
		Query query = reading.query();
		Sorting sorting = sorting(request, query);
		SearchIndex.Found<Quotation> found = this.index.find(Quotation.class, query, request.filters(), sorting,
				(request.page() - 1) * QuotationsPage.SIZE, QuotationsPage.SIZE);
		int pages = (int) Math.max(1, (found.total() + QuotationsPage.SIZE - 1) / QuotationsPage.SIZE);
		if (request.page() > pages) {
			throw new BadRequest("The answers end on page " + pages + ".");
		}
		List<QuotationItem> items = items(query, found.items());
		return new QuotationsPage(request.q(), found.total(), request.page(), pages, sorting.parameter(),
				query.notices(), reading.steps(), items, facets(query, request, found.total()),
				ways(reading, request, found.total()), also(request, found.total()), request);
	}

	private List<QuotationItem> items(Query query, List<Quotation> quotations) {
		Highlighter highlighter = new Highlighter(query);
		List<String> ids = quotations.stream().map((quotation) -> quotation.ref().slug()).toList();
		Map<Word, List<Object>> holders = new LinkedHashMap<>();
		if (query.loosened() != null && !ids.isEmpty()) {
			Word.required(query.words())
				.forEach((word) -> holders.put(word, this.index.holders(Quotation.class, word, ids)));
		}
		return quotations.stream()
			.map((quotation) -> QuotationItem.of(quotation, highlighter, query.wantedText(),
					holders.keySet()
						.stream()
						.filter((word) -> !holders.get(word).contains(quotation.ref().slug()))
						.map(Word::text)
						.toList(),
					this.texts))
			.toList();
	}

	private static Sorting sorting(SearchRequest request, Query query) {
		if (request.sorting() != null) {
			return request.sorting();
		}
		return query.wanted().isEmpty() ? Sorting.DATE : Sorting.RELEVANCE;
	}

	/** Where nothing answers, the facets of all quotations: each leads to some. */
	private List<FacetValue.Group> facets(Query query, SearchRequest request, long total) {
		boolean nothing = total == 0 && request.filters().isEmpty();
		return nothing
				? this.facets.of(this.index.counts(Quotation.class, Query.EVERYTHING, Map.of(), FACETS),
						request.asking(""))
				: this.facets.of(this.index.counts(Quotation.class, query, request.filters(), FACETS), request);
	}

	private List<Link> ways(Reading reading, SearchRequest request, long total) {
		List<Link> ways = this.ways.from(reading, request, total, Quotation.class);
		if (total == 0) {
			long all = this.index.count(Quotation.class, Query.EVERYTHING, Map.of());
			ways.add(Link.to(request.asking("").url(), all + " quotations in all"));
		}
		return ways;
	}

	/** What else is here where little is found: people, events and chapters. */
	private List<RecordSearch.Group> also(SearchRequest request, long total) {
		if (request.q().isBlank() || total >= FEW || request.page() > 1) {
			return List.of();
		}
		SearchRequest everywhere = new SearchRequest("/search", request.q(), Map.of(), null, 1, request.exact());
		Reading reading = this.forgiveness.read(Entry.class, request.q(), request.exact());
		return this.records.groups(reading.query(), everywhere, ALSO, MOST_OF_A_KIND);
	}

}
