package thaw.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import thaw.crossref.CrossReferences;
import thaw.crossref.Entries;
import thaw.crossref.Kind;
import thaw.records.Frames;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class EventController {

	private final Events events;

	private final EventRelations relations;

	private final CrossReferences crossReferences;

	private final Entries entries;

	private final Frames frames;

	EventController(Events events, EventRelations relations, CrossReferences crossReferences, Entries entries,
			Frames frames) {
		this.events = events;
		this.relations = relations;
		this.crossReferences = crossReferences;
		this.entries = entries;
		this.frames = frames;
	}

	@GetMapping({ "/events", "/events.json" })
	EventsPage events() {
		return EventsPage.of(all());
	}

	@GetMapping({ "/events/{slug}", "/events/{slug}.json" })
	EventPage event(@PathVariable String slug) {
		Event event = this.events.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.EVENT, slug));
		return EventPage.of(event, this.relations.of(event.ref().toString()), this.frames.of(event.ref()));
	}

	@GetMapping({ "/timeline", "/timeline.json" })
	TimelinePage timeline(@RequestParam Map<String, String> asked) {
		List<Event> all = all();
		return page(null, all, all, selection(asked));
	}

	@GetMapping({ "/timeline/{year:\\d{4}}", "/timeline/{year:\\d{4}}.json" })
	TimelinePage year(@PathVariable int year, @RequestParam Map<String, String> asked) {
		List<Event> events = this.events.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
		if (events.isEmpty()) {
			throw new NoSuchRecord(Kind.EVENT, Integer.toString(year));
		}
		return page(year, events, all(), selection(asked));
	}

	private Selection selection(Map<String, String> asked) {
		return Selection.of(asked, this.entries, this.crossReferences);
	}

	private static TimelinePage page(Integer year, List<Event> events, List<Event> all, Selection selection) {
		List<Integer> years = all.stream().map((event) -> event.date().year()).distinct().sorted().toList();
		return TimelinePage.of(year, events, years, selection, Choices.of(all, selection));
	}

	private List<Event> all() {
		return this.events.chronologically();
	}

}
