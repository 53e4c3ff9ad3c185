package thaw.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.index.Facet;
import thaw.query.Forgiveness;
import thaw.query.Reading;
import thaw.query.SearchIndex;
import thaw.web.BadRequest;
import thaw.web.Link;

@Controller
@Transactional(readOnly = true)
class SearchController {

	private final RecordSearch records;

	private final SearchIndex index;

	private final Forgiveness forgiveness;

	private final WaysOn ways;

	SearchController(RecordSearch records, SearchIndex index, Forgiveness forgiveness, WaysOn ways) {
		this.records = records;
		this.index = index;
		this.forgiveness = forgiveness;
		this.ways = ways;
	}

	@GetMapping({ "/search", "/search.json" })
	SearchPage search(@RequestParam MultiValueMap<String, String> parameters) {
		SearchRequest request = SearchRequest.of("/search", parameters);
		Reading reading = read(request);
		if (reading.query().isEmpty()) {
			return new SearchPage(request.q(), 0, null, 1, 1, reading.query().notices(), List.of(), List.of(), lists(),
					request);
		}
		String kind = request.filters().get(Facet.KIND);
		return (kind != null) ? ofOneKind(request, reading, kind) : ofAllKinds(request, reading);
	}

	/** Who asks for a person and something else gets the person in any case. */
	private Reading read(SearchRequest request) {
		Reading reading = this.forgiveness.read(Entry.class, request.q(), request.exact());
		return request.exact() ? reading : new Reading(reading.query().withNamesakes(), reading.steps());
	}

	private SearchPage ofAllKinds(SearchRequest request, Reading reading) {
		List<RecordSearch.Group> groups = this.records.groups(reading.query(), request, RecordSearch.KINDS,
				SearchPage.OF_A_KIND);
		long total = groups.stream().mapToLong(RecordSearch.Group::total).sum();
		return new SearchPage(request.q(), total, null, 1, 1, reading.query().notices(), reading.steps(), groups,
				ways(request, reading, total), request);
	}

	private SearchPage ofOneKind(SearchRequest request, Reading reading, String prefix) {
		Kind kind = Kind.ofPrefix(prefix).orElseThrow(() -> new BadRequest("There are no records of that kind."));
		long total = this.index.count(Entry.class, reading.query(), Map.of(Facet.KIND, prefix));
		int pages = (int) Math.max(1, (total + SearchPage.SIZE - 1) / SearchPage.SIZE);
		if (request.page() > pages) {
			throw new BadRequest("The answers end on page " + pages + ".");
		}
		List<RecordItem> items = this.records.items(reading.query(), kind, (request.page() - 1) * SearchPage.SIZE,
				SearchPage.SIZE);
		RecordSearch.Group group = new RecordSearch.Group(prefix, kind.plural(), total, request.atPage(1).url(), items);
		return new SearchPage(request.q(), total, prefix, request.page(), pages, reading.query().notices(),
				reading.steps(), List.of(group), ways(request, reading, total), request);
	}

	private List<Link> ways(SearchRequest request, Reading reading, long total) {
		List<Link> ways = this.ways.from(reading, request, total, Entry.class);
		if (total == 0) {
			ways.addAll(lists());
		}
		return ways;
	}

	private static List<Link> lists() {
		return RecordSearch.KINDS.stream().map((kind) -> Link.to(kind.path(), "All " + lower(kind.plural()))).toList();
	}

	private static String lower(String word) {
		return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
	}

}
