package thaw.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thaw.crossref.Kind;
import thaw.index.Facet;
import thaw.index.Sorting;
import thaw.passages.EditedPassages;
import thaw.query.Answers;
import thaw.query.Forgiveness;
import thaw.query.Reading;
import thaw.query.Scope;
import thaw.query.SearchIndex;
import thaw.web.BadRequest;
import thaw.web.Link;

@Controller
class SearchController {

	private final SearchIndex index;

	private final Forgiveness forgiveness;

	private final WaysOn ways;

	private final EditedPassages edited;

	SearchController(SearchIndex index, Forgiveness forgiveness, WaysOn ways, EditedPassages edited) {
		this.index = index;
		this.forgiveness = forgiveness;
		this.ways = ways;
		this.edited = edited;
	}

	@GetMapping({ "/search", "/search.json" })
	SearchPage search(@RequestParam MultiValueMap<String, String> parameters) {
		SearchRequest request = SearchRequest.of("/search", parameters).onlyBy(Facet.KIND);
		Reading reading = this.forgiveness.read(Scope.EVERYTHING, request.q(), request.exact());
		if (reading.query().isEmpty()) {
			return new SearchPage(request.q(), 0, 0, 1, 1, reading.query().notices(), List.of(), List.of(), List.of(),
					lists(), request);
		}
		if (request.filters().containsKey(Facet.KIND) && Kind.ofPrefix(request.filters().get(Facet.KIND)).isEmpty()) {
			throw new BadRequest("There are no records of that kind.");
		}
		return page(request, reading);
	}

	private SearchPage page(SearchRequest request, Reading reading) {
		Answers all = this.index.answers(Scope.EVERYTHING, reading, Sorting.RELEVANCE);
		Answers found = all.having(request.filters());
		int pages = request.pages(found.total(), SearchPage.SIZE);
		List<RecordItem> items = found.from((request.page() - 1) * SearchPage.SIZE, SearchPage.SIZE)
			.stream()
			.map((answer) -> RecordItem.of(answer, reading.query().wantedText(), this.edited))
			.toList();
		List<FacetChoice.Group> kinds = Facets.of(all.counts(request.filters(), Set.of(Facet.KIND)), request);
		return new SearchPage(request.q(), found.total(), found.near(), request.page(), pages,
				reading.query().notices(), reading.steps(), items, kinds, ways(request, reading, found.total()),
				request);
	}

	private List<Link> ways(SearchRequest request, Reading reading, int total) {
		List<Link> ways = this.ways.from(reading, request, total, Scope.EVERYTHING);
		if (total == 0) {
			ways.addAll(lists());
		}
		return ways;
	}

	private static List<Link> lists() {
		return Stream.of(Kind.values()).map((kind) -> Link.to(kind.path(), "All " + lower(kind.plural()))).toList();
	}

	private static String lower(String word) {
		return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
	}

}
