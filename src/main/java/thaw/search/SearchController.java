package thaw.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.web.BadRequest;
import thaw.web.Link;

@Controller
@Transactional(readOnly = true)
class SearchController {

	private final RecordSearch records;

	private final Index index;

	SearchController(RecordSearch records, Index index) {
		this.records = records;
		this.index = index;
	}

	@GetMapping({ "/search", "/search.json" })
	SearchPage search(@RequestParam MultiValueMap<String, String> parameters) {
		Address address = Address.of("/search", parameters);
		Ladder.Reading reading = this.records.read(address);
		if (reading.query().isEmpty()) {
			return new SearchPage(address.q(), 0, null, 1, 1, reading.query().notices(), List.of(), List.of(), lists(),
					address);
		}
		String kind = address.filters().get(Facet.KIND);
		return (kind != null) ? ofOneKind(address, reading, kind) : ofAllKinds(address, reading);
	}

	private SearchPage ofAllKinds(Address address, Ladder.Reading reading) {
		List<RecordSearch.Group> groups = this.records.groups(reading.query(), address, RecordSearch.KINDS,
				SearchPage.OF_A_KIND);
		long total = groups.stream().mapToLong(RecordSearch.Group::total).sum();
		return new SearchPage(address.q(), total, null, 1, 1, reading.query().notices(), reading.steps(), groups,
				ways(address, reading, total), address);
	}

	private SearchPage ofOneKind(Address address, Ladder.Reading reading, String prefix) {
		Kind kind = Kind.ofPrefix(prefix).orElseThrow(() -> new BadRequest("There are no records of that kind."));
		long total = this.index.count(Entry.class, reading.query(), Map.of(Facet.KIND, prefix));
		int pages = (int) Math.max(1, (total + SearchPage.SIZE - 1) / SearchPage.SIZE);
		if (address.page() > pages) {
			throw new BadRequest("There are only " + pages + " pages of answers.");
		}
		List<RecordItem> items = this.records.items(reading.query(), kind, (address.page() - 1) * SearchPage.SIZE,
				SearchPage.SIZE);
		RecordSearch.Group group = new RecordSearch.Group(prefix, kind.plural(), total, address.atPage(1).url(), items);
		return new SearchPage(address.q(), total, prefix, address.page(), pages, reading.query().notices(),
				reading.steps(), List.of(group), ways(address, reading, total), address);
	}

	private List<Link> ways(Address address, Ladder.Reading reading, long total) {
		List<Link> ways = new ArrayList<>();
		if (!reading.steps().isEmpty()) {
			ways.add(Link.to(address.exactly().url(), "Search for exactly “" + address.q().strip() + "”"));
		}
		if (total == 0 && address.exact()) {
			ways.add(Link.to(address.asking(address.q()).url(), "Search again, forgiving spelling"));
		}
		Query loose = reading.query().unrestricted();
		if (total == 0 && !loose.terms().isEmpty() && this.index.count(Entry.class, loose, Map.of()) > 0) {
			ways.add(Link.to(address.asking(loose.written()).url(), "Search for “" + loose.written() + "” alone"));
		}
		if (total == 0) {
			ways.addAll(lists());
		}
		return ways;
	}

	private static List<Link> lists() {
		return RecordSearch.KINDS.stream().map((kind) -> Link.to(kind.path(), "All " + lower(kind.plural()))).toList();
	}

	private static String lower(String word) {
		return word.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + word.substring(1);
	}

}
