package thaw.events;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.CrossReferences;
import thaw.crossref.Kind;
import thaw.web.Backlinks;
import thaw.web.Neighbours;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class EventController {

	private final Events events;

	private final EventRelations relations;

	private final CrossReferences crossReferences;

	private final Neighbours neighbours;

	EventController(Events events, EventRelations relations, CrossReferences crossReferences, Neighbours neighbours) {
		this.events = events;
		this.relations = relations;
		this.crossReferences = crossReferences;
		this.neighbours = neighbours;
	}

	@GetMapping({ "/events", "/events.json" })
	EventsPage events() {
		return EventsPage.of(all());
	}

	@GetMapping({ "/events/{slug}", "/events/{slug}.json" })
	EventPage event(@PathVariable String slug) {
		Event event = this.events.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.EVENT, slug));
		return EventPage.of(event, this.relations.of(event.ref().toString()),
				Backlinks.to(event.ref(), this.crossReferences), this.neighbours.before(event.ref()),
				this.neighbours.after(event.ref()));
	}

	@GetMapping({ "/timeline", "/timeline.json" })
	TimelinePage timeline() {
		return TimelinePage.of(null, all(), years());
	}

	@GetMapping({ "/timeline/{year:\\d{4}}", "/timeline/{year:\\d{4}}.json" })
	TimelinePage year(@PathVariable int year) {
		List<Event> events = this.events.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
		if (events.isEmpty()) {
			throw new NoSuchRecord(Kind.EVENT, Integer.toString(year));
		}
		return TimelinePage.of(year, events, years());
	}

	private List<Integer> years() {
		return all().stream().map((event) -> event.date().year()).distinct().sorted().toList();
	}

	private List<Event> all() {
		return this.events.findAllByOrderByEarliestAscLatestAscTitleAsc();
	}

}
