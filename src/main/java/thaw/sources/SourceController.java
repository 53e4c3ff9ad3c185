package thaw.sources;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.records.Frames;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class SourceController {

	private final Sources sources;

	private final Entries entries;

	private final Frames frames;

	SourceController(Sources sources, Entries entries, Frames frames) {
		this.sources = sources;
		this.entries = entries;
		this.frames = frames;
	}

	@GetMapping({ "/sources", "/sources.json" })
	SourcesPage sources(@RequestParam MultiValueMap<String, String> parameters) {
		SourcesChoice choice = SourcesChoice.of(parameters);
		Map<Ref, Source> byRef = this.sources.findAll()
			.stream()
			.collect(Collectors.toMap(Source::ref, Function.identity()));
		List<SourcesPage.Item> items = this.entries.findByKindOrderByPosition(Kind.SOURCE)
			.stream()
			.map((entry) -> item(entry, byRef.get(entry.ref())))
			.toList();
		return SourcesPage.of(items, choice);
	}

	private static SourcesPage.Item item(Entry entry, Source source) {
		return new SourcesPage.Item(entry.ref().toString(), entry.path(), entry.title(), source.title(), source.type(),
				source.issued(), source.grade().words(), source.grade().slug(), source.bibliography());
	}

	@GetMapping({ "/sources/{slug}", "/sources/{slug}.json" })
	SourcePage source(@PathVariable String slug) {
		Source source = this.sources.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.SOURCE, slug));
		return SourcePage.of(source, this.frames.of(source.ref()));
	}

}
