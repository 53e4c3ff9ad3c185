package thaw.sources;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.CrossReferences;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.web.Backlinks;
import thaw.web.Link;
import thaw.web.Neighbours;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class SourceController {

	private final Sources sources;

	private final Entries entries;

	private final CrossReferences crossReferences;

	private final Neighbours neighbours;

	SourceController(Sources sources, Entries entries, CrossReferences crossReferences, Neighbours neighbours) {
		this.sources = sources;
		this.entries = entries;
		this.crossReferences = crossReferences;
		this.neighbours = neighbours;
	}

	@GetMapping({ "/sources", "/sources.json" })
	SourcesPage sources() {
		Map<Ref, Source> byRef = this.sources.findAll()
			.stream()
			.collect(Collectors.toMap(Source::ref, Function.identity()));
		List<SourcesPage.Item> items = this.entries.findByKindOrderBySortTitle(Kind.SOURCE)
			.stream()
			.map((entry) -> item(entry, byRef.get(entry.ref())))
			.toList();
		return new SourcesPage(items.size(), items);
	}

	private static SourcesPage.Item item(Entry entry, Source source) {
		return new SourcesPage.Item(entry.ref().toString(), entry.path(), entry.title(), source.title(), source.type(),
				source.issued(), source.bibliography());
	}

	@GetMapping({ "/sources/{slug}", "/sources/{slug}.json" })
	SourcePage source(@PathVariable String slug) {
		Source source = this.sources.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.SOURCE, slug));
		Ref ref = source.ref();
		Entry entry = this.entries.findByRefIn(List.of(ref.toString())).get(0);
		return SourcePage.of(source, Link.to(entry), Backlinks.to(ref, this.crossReferences),
				this.neighbours.before(ref), this.neighbours.after(ref));
	}

}
