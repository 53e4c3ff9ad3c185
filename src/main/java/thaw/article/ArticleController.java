package thaw.article;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.claims.Claims;
import thaw.crossref.CrossReferences;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.events.Events;
import thaw.records.Frames;
import thaw.records.ListedRecords;
import thaw.records.RecordText;
import thaw.records.RecordTexts;
import thaw.text.Prose;
import thaw.web.Link;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class ArticleController {

	private final Chapters chapters;

	private final Events events;

	private final Claims claims;

	private final Entries entries;

	private final CrossReferences crossReferences;

	private final RecordTexts texts;

	private final ListedRecords lists;

	private final Frames frames;

	ArticleController(Chapters chapters, Events events, Claims claims, Entries entries, CrossReferences crossReferences,
			RecordTexts texts, ListedRecords lists, Frames frames) {
		this.chapters = chapters;
		this.events = events;
		this.claims = claims;
		this.entries = entries;
		this.crossReferences = crossReferences;
		this.texts = texts;
		this.lists = lists;
		this.frames = frames;
	}

	@GetMapping({ "/", "/index.json" })
	HomePage home() {
		Map<String, Long> counts = new LinkedHashMap<>();
		Arrays.stream(Kind.values()).forEach((kind) -> counts.put(kind.plural(), this.entries.countByKind(kind)));
		List<HomePage.Year> years = HomePage.Year.of(this.events.chronologically());
		return HomePage.of(contents(), this.lists.of(FrontPageList.SLUG), years, counts);
	}

	@GetMapping({ "/article", "/article.json" })
	ContentsPage contents() {
		List<Chapter> all = this.chapters.findAllByOrderByNumber();
		List<String> refs = all.stream().map((chapter) -> chapter.ref().toString()).toList();
		Map<String, Prose> prose = this.texts.findByRefIn(refs)
			.stream()
			.collect(Collectors.toMap(RecordText::ref, RecordText::prose));
		return ContentsPage.of(all, prose);
	}

	@GetMapping({ "/article/{slug}", "/article/{slug}.json" })
	ChapterPage chapter(@PathVariable String slug) {
		Chapter chapter = this.chapters.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.CHAPTER, slug));
		List<Cast> cast = Cast.of(this.crossReferences.mentions(chapter.ref().toString()));
		return new ChapterPage(this.frames.of(chapter.ref()), chapter.title(), chapter.number(), chapter.part().label(),
				chapter.dek(), points(chapter), parts(), cast);
	}

	private Map<String, List<Link>> parts() {
		return this.chapters.findAllByOrderByNumber()
			.stream()
			.collect(Collectors.groupingBy((one) -> one.part().label(), LinkedHashMap::new,
					Collectors.mapping((one) -> Link.to(one.ref().path(), one.title()), Collectors.toList())));
	}

	private List<Point> points(Chapter chapter) {
		Entry work = chapter.claimsOf();
		return (work == null) ? List.of() : Point.of(work.slug(), this.claims.citing(work.ref().toString()));
	}

}
