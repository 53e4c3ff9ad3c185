package thaw.reconciliation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.query.Suggestions;

/**
 * What somebody may mean who is typing the name of a record, a type or a property, and
 * which properties records of a type have (sections 6 and 7.2 of the specification).
 */
@RestController
@Transactional(readOnly = true)
class SuggestionsController {

	private static final int MOST = 20;

	private static final int LONGEST_PREFIX = 300;

	private final Suggestions suggestions;

	private final Reconciler reconciler;

	private final Facts facts;

	SuggestionsController(Suggestions suggestions, Reconciler reconciler, Facts facts) {
		this.suggestions = suggestions;
		this.reconciler = reconciler;
		this.facts = facts;
	}

	/** What is suggested. */
	record Suggestion(List<Suggested> result) {

	}

	/** Properties of a type. */
	record Proposal(String type, List<Property> properties) {

	}

	/**
	 * Records whose names begin so.
	 * @param cursor how many to leave out
	 */
	@GetMapping("/reconcile/suggest/entity")
	ResponseEntity<byte[]> entities(@RequestParam(defaultValue = "") String prefix,
			@RequestParam(defaultValue = "0") int cursor, @RequestParam(required = false) String type) {
		String begun = prefix.substring(0, Math.min(prefix.length(), LONGEST_PREFIX));
		Set<Kind> kinds = RecordType.kind((type != null) ? type : "").map(Set::of).orElse(RecordType.kinds());
		Stream<Entry> found = Stream
			.concat(this.reconciler.byId(begun).stream(), this.suggestions.among(kinds, begun).stream())
			.distinct();
		return some(found.map(Suggested::of), cursor);
	}

	@GetMapping("/reconcile/suggest/type")
	ResponseEntity<byte[]> types(@RequestParam(defaultValue = "") String prefix,
			@RequestParam(defaultValue = "0") int cursor) {
		return some(RecordType.all().stream().map(Suggested::of).filter((one) -> one.begins(prefix)), cursor);
	}

	@GetMapping("/reconcile/suggest/property")
	ResponseEntity<byte[]> properties(@RequestParam(defaultValue = "") String prefix,
			@RequestParam(defaultValue = "0") int cursor, @RequestParam(required = false) String type) {
		List<Property> properties = RecordType.kind((type != null) ? type : "")
			.map(this.facts::properties)
			.orElseGet(this.facts::properties);
		return some(properties.stream().map(Suggested::of).filter((one) -> one.begins(prefix)), cursor);
	}

	private static ResponseEntity<byte[]> some(Stream<Suggested> all, int cursor) {
		return Answered.json(new Suggestion(all.skip(Math.max(0, cursor)).limit(MOST).toList()));
	}

	/** The properties of a type; of one that there is not, none. */
	@GetMapping("/reconcile/extend/propose")
	ResponseEntity<byte[]> proposed(@RequestParam(defaultValue = "") String type,
			@RequestParam(defaultValue = "0") int limit) {
		List<Property> all = type.isEmpty() ? this.facts.properties()
				: RecordType.kind(type).map(this.facts::properties).orElse(List.of());
		return Answered.json(
				new Proposal(type, all.stream().map(Property::plain).limit((limit > 0) ? limit : all.size()).toList()));
	}

}
