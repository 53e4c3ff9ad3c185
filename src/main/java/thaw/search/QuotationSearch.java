package thaw.search;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import thaw.index.Sorting;
import thaw.passages.EditedPassages;
import thaw.query.Answers;
import thaw.query.Forgiveness;
import thaw.query.Query;
import thaw.query.Reading;
import thaw.query.Scope;
import thaw.query.SearchIndex;
import thaw.web.BadRequest;
import thaw.web.Link;

/** Answers of the quotation search. */
@Component
class QuotationSearch {

	/** With fewer answers than this the other records are asked too. */
	private static final int FEW = 3;

	private static final int MOST_OF_OTHERS = 5;

	private final SearchIndex index;

	private final Forgiveness forgiveness;

	private final WaysOn ways;

	private final EditedPassages edited;

	QuotationSearch(SearchIndex index, Forgiveness forgiveness, WaysOn ways, EditedPassages edited) {
		this.index = index;
		this.forgiveness = forgiveness;
		this.ways = ways;
		this.edited = edited;
	}

	/**
	 * The page that is asked for.
	 * @throws BadRequest if there are not so many pages
	 */
	QuotationsPage page(SearchRequest request) {
		Reading reading = this.forgiveness.read(Scope.QUOTATIONS, request.q(), request.exact());
		Query query = reading.query();
		Sorting sorting = sorting(request, query);
		Answers all = this.index.answers(Scope.QUOTATIONS, reading, sorting);
		Answers found = all.having(request.filters());
		int pages = request.pages(found.total(), QuotationsPage.SIZE);
		List<QuotationItem> items = found.from((request.page() - 1) * QuotationsPage.SIZE, QuotationsPage.SIZE)
			.stream()
			.map((answer) -> QuotationItem.of(answer, query.wantedText()))
			.toList();
		return new QuotationsPage(request.q(), found.total(), found.near(), request.page(), pages, sorting.parameter(),
				query.notices(), reading.steps(), items, facets(all, request), ways(reading, request, found.total()),
				also(request, found.total()), request);
	}

	private static Sorting sorting(SearchRequest request, Query query) {
		if (request.sorting() != null) {
			return request.sorting();
		}
		return (query.wanted().isEmpty() && query.dates().isEmpty()) ? Sorting.DATE : Sorting.RELEVANCE;
	}

	/** Where nothing answers, the facets of all quotations: each leads to some. */
	private List<FacetChoice.Group> facets(Answers all, SearchRequest request) {
		boolean nothing = all.total() == 0 && request.filters().isEmpty();
		return nothing ? Facets.of(everything().counts(Map.of(), Facets.OF_QUOTATIONS), request.asking(""))
				: Facets.of(all.counts(request.filters(), Facets.OF_QUOTATIONS), request);
	}

	private Answers everything() {
		return this.index.answers(Scope.QUOTATIONS, Reading.EVERYTHING, Sorting.DATE);
	}

	private List<Link> ways(Reading reading, SearchRequest request, int total) {
		List<Link> ways = this.ways.from(reading, request, total, Scope.QUOTATIONS);
		if (total == 0) {
			ways.add(Link.to(request.asking("").url(), everything().total() + " quotations in all"));
		}
		return ways;
	}

	/** What else is here where little is found. */
	private List<RecordItem> also(SearchRequest request, int total) {
		if (request.q().isBlank() || total >= FEW || request.page() > 1) {
			return List.of();
		}
		Reading reading = this.forgiveness.read(Scope.OTHERS, request.q(), request.exact());
		return this.index.answers(Scope.OTHERS, reading, Sorting.RELEVANCE)
			.from(0, MOST_OF_OTHERS)
			.stream()
			.map((answer) -> RecordItem.of(answer, reading.query().wantedText(), this.edited))
			.toList();
	}

}
