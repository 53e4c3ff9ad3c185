package thaw.article;

import java.util.Arrays;
import java.util.LinkedHashMap;
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
import thaw.events.Events;
import thaw.web.Backlinks;
import thaw.web.Link;
import thaw.web.Neighbours;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class ArticleController {

	private static final List<String> FACES = List.of("person:nikita-khrushchev", "person:ilya-ehrenburg",
			"person:anna-akhmatova", "person:boris-pasternak", "person:alexander-solzhenitsyn",
			"person:ernst-neizvestny", "person:yuri-gagarin", "person:alexander-tvardovsky");

	private static final List<String> TURNING_POINTS = List.of("event:death-of-stalin", "event:amnesty-of-1953",
			"event:secret-speech", "event:hungarian-revolution", "event:one-day-published", "event:novocherkassk",
			"event:manege-visit", "event:october-plenum-1964");

	private static final List<String> SAYINGS = List.of("quotation:we-will-bury-you", "quotation:kuzkas-mother",
			"quotation:i-see-no-god-up-here", "quotation:my-arms-are-up-to-the-elbows-in-blood");

	private final Chapters chapters;

	private final Events events;

	private final Entries entries;

	private final CrossReferences crossReferences;

	private final Neighbours neighbours;

	ArticleController(Chapters chapters, Events events, Entries entries, CrossReferences crossReferences,
			Neighbours neighbours) {
		this.chapters = chapters;
		this.events = events;
		this.entries = entries;
		this.crossReferences = crossReferences;
		this.neighbours = neighbours;
	}

	@GetMapping({ "/", "/index.json" })
	HomePage home() {
		Map<String, Long> counts = new LinkedHashMap<>();
		Arrays.stream(Kind.values()).forEach((kind) -> counts.put(kind.plural(), this.entries.countByKind(kind)));
		List<HomePage.Year> years = HomePage.Year.of(this.events.findAllByOrderByEarliestAscLatestAscTitleAsc());
		return new HomePage(contents(), entrances(FACES), entrances(TURNING_POINTS), entrances(SAYINGS), years, counts);
	}

	private List<HomePage.Entrance> entrances(List<String> refs) {
		Map<String, Entry> byRef = this.entries.findByRefIn(refs)
			.stream()
			.collect(Collectors.toMap((entry) -> entry.ref().toString(), Function.identity()));
		return refs.stream()
			.filter(byRef::containsKey)
			.map(byRef::get)
			.map((entry) -> new HomePage.Entrance(Link.to(entry),
					(entry.kind() == Kind.EVENT) ? entry.date().words() : null, entry.blurb()))
			.toList();
	}

	@GetMapping({ "/article", "/article.json" })
	ContentsPage contents() {
		return ContentsPage.of(this.chapters.findAllByOrderByPosition());
	}

	@GetMapping({ "/article/{slug}", "/article/{slug}.json" })
	ChapterPage chapter(@PathVariable String slug) {
		Chapter chapter = this.chapters.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.CHAPTER, slug));
		List<Cast> cast = Cast.of(this.crossReferences.from(chapter.ref().toString()), chapter.prose().html());
		List<Link> all = this.entries.findByKindOrderBySortTitle(Kind.CHAPTER).stream().map(Link::to).toList();
		return new ChapterPage(chapter.ref().toString(), chapter.ref().path(), chapter.title(), chapter.position(),
				chapter.dek(), chapter.prose(), all, cast, Backlinks.to(chapter.ref(), this.crossReferences),
				this.neighbours.before(chapter.ref()), this.neighbours.after(chapter.ref()));
	}

}
