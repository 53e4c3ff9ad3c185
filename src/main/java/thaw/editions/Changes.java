package thaw.editions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import thaw.crossref.FormerRef;
import thaw.crossref.FormerRefs;
import thaw.crossref.Ref;

/**
 * What changed between two editions, record by record. Told from the sums in their
 * archives: no page is read.
 */
@Component
class Changes {

	private final FormerRefs formerRefs;

	Changes(FormerRefs formerRefs) {
		this.formerRefs = formerRefs;
	}

	/** All that changed, kind by kind, each in the order of the editions. */
	List<Change> between(Archive from, Archive to) {
		Map<Ref, FrozenRecord> before = byRef(from);
		Map<Ref, FrozenRecord> after = byRef(to);
		Map<Ref, Ref> moved = moved(before, after);
		List<Change> changes = new ArrayList<>();
		for (FrozenRecord now : after.values()) {
			Ref former = moved.get(now.ref());
			FrozenRecord old = before.get((former != null) ? former : now.ref());
			if (old == null) {
				changes.add(new Change(Change.Status.NEW, now, null, 0));
			}
			else if (former != null || !old.blocks().equals(now.blocks())) {
				changes.add(new Change((former != null) ? Change.Status.MOVED : Change.Status.CHANGED, now, former,
						PageDiff.count(old.blocks(), now.blocks())));
			}
		}
		before.values()
			.stream()
			.filter((old) -> !after.containsKey(old.ref()) && !moved.containsValue(old.ref()))
			.forEach((old) -> changes.add(new Change(Change.Status.GONE, old, null, 0)));
		changes.sort(Comparator.comparing(Change::kind));
		return changes;
	}

	/** The names that records had, by those that they have. */
	private Map<Ref, Ref> moved(Map<Ref, FrozenRecord> before, Map<Ref, FrozenRecord> after) {
		Map<Ref, Ref> moved = new LinkedHashMap<>();
		for (Ref old : before.keySet()) {
			if (!after.containsKey(old)) {
				this.formerRefs.findByRef(old.toString())
					.map(FormerRef::present)
					.filter((present) -> after.containsKey(present) && !before.containsKey(present))
					.ifPresent((present) -> moved.put(present, old));
			}
		}
		return moved;
	}

	private static Map<Ref, FrozenRecord> byRef(Archive archive) {
		return archive.records()
			.stream()
			.collect(Collectors.toMap(FrozenRecord::ref, Function.identity(), (one, other) -> one, LinkedHashMap::new));
	}

}
