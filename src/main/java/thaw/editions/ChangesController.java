package thaw.editions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.FormerRef;
import thaw.crossref.FormerRefs;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.web.Link;
import thaw.web.NoSuchPage;

/** What changed from one edition to another. */
@Controller
@Transactional(readOnly = true)
class ChangesController {

	private final Editions editions;

	private final Changes changes;

	private final FormerRefs formerRefs;

	ChangesController(Editions editions, Changes changes, FormerRefs formerRefs) {
		this.editions = editions;
		this.changes = changes;
		this.formerRefs = formerRefs;
	}

	/** The newest edition against the one before it. */
	@GetMapping({ "/changes", "/changes.json" })
	ChangesPage changes() {
		Archive to = this.editions.newest().orElse(null);
		Archive from = (to != null) ? this.editions.before(to).orElse(null) : null;
		if (from == null) {
			return new ChangesPage(ChangesPage.PATH, null, link(to), List.of(), List.of());
		}
		return page(ChangesPage.PATH, from, to);
	}

	@GetMapping({ "/changes/{from}/{to}", "/changes/{from}/{to}.json" })
	ChangesPage changes(@PathVariable String from, @PathVariable String to) {
		Archive[] pair = pair(from, to);
		return page(ChangesPage.url(pair[0], pair[1]), pair[0], pair[1]);
	}

	private Archive[] pair(String from, String to) {
		Archive older = this.editions.named(from).orElseThrow(() -> EditionsController.noSuchEdition(from));
		Archive newer = this.editions.named(to).orElseThrow(() -> EditionsController.noSuchEdition(to));
		if (this.editions.all().indexOf(older) >= this.editions.all().indexOf(newer)) {
			throw NoSuchPage.outside("The older edition stands first, the newer second.",
					List.of(Link.to(EditionsPage.PATH, "All editions")));
		}
		return new Archive[] { older, newer };
	}

	private ChangesPage page(String path, Archive from, Archive to) {
		Map<Kind, List<Change>> kinds = this.changes.between(from, to)
			.stream()
			.collect(Collectors.groupingBy(Change::kind, LinkedHashMap::new, Collectors.toList()));
		List<ChangesPage.Group> groups = new ArrayList<>();
		kinds.forEach((kind, changed) -> groups.add(new ChangesPage.Group(kind.plural(),
				changed.stream().map((change) -> item(change, from, to)).toList())));
		List<Link> others = new ArrayList<>();
		for (Archive newer : this.editions.all()) {
			this.editions.before(newer)
				.filter((older) -> older != from || newer != to)
				.ifPresent((older) -> others
					.add(Link.to(ChangesPage.url(older, newer), "From " + older.name() + " to " + newer.name())));
		}
		return new ChangesPage(path, link(from), link(to), groups, others);
	}

	private static Link link(Archive archive) {
		return (archive == null) ? null : Link.to(Memento.url(archive.name(), "/"), archive.name());
	}

	/**
	 * A record that is in one edition alone is led to there, others to what changed.
	 */
	private static ChangesPage.Item item(Change change, Archive from, Archive to) {
		String path = change.record().ref().path();
		String url = switch (change.status()) {
			case NEW -> Memento.url(to.name(), path);
			case GONE -> Memento.url(from.name(), path);
			case CHANGED, MOVED -> ChangesPage.url(from, to) + path;
		};
		return new ChangesPage.Item(change.status().label(), change.record().title(), url, change.extent());
	}

	/** What changed in one record. */
	@GetMapping({ "/changes/{from}/{to}/{kind}/{slug}", "/changes/{from}/{to}/{kind}/{slug}.json" })
	RecordChangesPage record(@PathVariable String from, @PathVariable String to, @PathVariable String kind,
			@PathVariable String slug) {
		Archive[] pair = pair(from, to);
		Ref ref = Ref.ofPath("/" + kind + "/" + slug).orElseThrow(() -> noSuchRecord(from, to));
		Ref former = pair[0].has(ref.path()) ? ref : former(ref, pair[0]);
		boolean there = pair[1].has(ref.path());
		if (former == null && !there) {
			throw noSuchRecord(from, to);
		}
		return RecordChangesPage.of(pair[0], former, pair[1], there ? ref : null);
	}

	private static NoSuchPage noSuchRecord(String from, String to) {
		return NoSuchPage.outside("Neither edition has a record of that name.",
				List.of(Link.to(ChangesPage.PATH + "/" + from + "/" + to, "All that changed")));
	}

	private Ref former(Ref ref, Archive archive) {
		return this.formerRefs.findByPresent(ref.toString())
			.stream()
			.map(FormerRef::former)
			.filter((former) -> archive.has(former.path()))
			.findFirst()
			.orElse(null);
	}

}
