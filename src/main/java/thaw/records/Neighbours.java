package thaw.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.web.Link;

/**
 * The records before and after one among those of its kind: by date for what happened,
 * else alphabetically.
 */
@Component
class Neighbours {

	private static final Comparator<Entry> BY_DATE = Comparator.comparing(Entry::date).thenComparing(Entry::position);

	private final Entries entries;

	private final Map<Kind, List<Entry>> ordered = new EnumMap<>(Kind.class);

	Neighbours(Entries entries) {
		this.entries = entries;
	}

	/** The record before that one, or null. */
	Link before(Ref ref) {
		return at(ref, -1);
	}

	/** The record after that one, or null. */
	Link after(Ref ref) {
		return at(ref, 1);
	}

	private Link at(Ref ref, int step) {
		List<Entry> all = of(ref.kind());
		int here = all.stream().map(Entry::ref).toList().indexOf(ref);
		int there = here + step;
		return (here < 0 || there < 0 || there >= all.size()) ? null : Link.to(all.get(there));
	}

	/** The content does not change while the site runs, so each order is made once. */
	private synchronized List<Entry> of(Kind kind) {
		return this.ordered.computeIfAbsent(kind, (missing) -> {
			List<Entry> entries = new ArrayList<>(this.entries.findByKindOrderByPosition(missing));
			if (missing.isDated()) {
				entries.sort(BY_DATE);
			}
			return entries;
		});
	}

}
