package thaw.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import thaw.crossref.CrossReference;
import thaw.crossref.CrossReferences;
import thaw.crossref.Degree;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.web.Link;

/** Gathers from the card catalogue what leads to a record. */
@Component
class BacklinkGroups {

	/** In what order the groups stand; the database sorts relations by their names. */
	private static final Comparator<CrossReference> ORDER = Comparator.comparing(CrossReference::relation)
		.thenComparing((pointer) -> pointer.from().kind());

	/** Relations whose heading names the kind of record that points. */
	private static final Set<Relation> BY_KIND = EnumSet.of(Relation.MENTION, Relation.CITATION, Relation.READING,
			Relation.PLACE);

	/** Relations that the page of the record itself shows. */
	private static final Set<Relation> SHOWN_APART = EnumSet.of(Relation.TIE, Relation.HOLDER, Relation.TENURE,
			Relation.COUNTERPART);

	private final CrossReferences crossReferences;

	BacklinkGroups(CrossReferences crossReferences) {
		this.crossReferences = crossReferences;
	}

	/**
	 * What leads to a record; of long groups only the records to which most leads in
	 * turn.
	 */
	Backlinks abridged(Ref ref) {
		Backlinks whole = all(ref);
		List<String> crowd = whole.crowd();
		if (crowd.isEmpty()) {
			return whole;
		}
		Map<String, Long> degrees = this.crossReferences.degrees(crowd)
			.stream()
			.collect(Collectors.toMap(Degree::ref, Degree::pointers));
		return whole.abridged(degrees, ref.path() + "/links");
	}

	/**
	 * All that leads to a record. A bare mention by a record that also points in another
	 * way is left out.
	 */
	Backlinks all(Ref ref) {
		List<CrossReference> pointers = this.crossReferences.to(ref.toString())
			.stream()
			.filter((pointer) -> !SHOWN_APART.contains(pointer.relation()))
			.sorted(ORDER)
			.toList();
		Map<String, Map<String, List<CrossReference>>> groups = new LinkedHashMap<>();
		Set<String> named = new HashSet<>();
		for (CrossReference pointer : pointers) {
			boolean bare = pointer.relation() == Relation.MENTION && named.contains(from(pointer));
			if (pointer.relation().compareTo(Relation.MENTION) < 0) {
				named.add(from(pointer));
			}
			if (!bare) {
				groups.computeIfAbsent(heading(pointer), (heading) -> new LinkedHashMap<>())
					.computeIfAbsent(from(pointer), (first) -> new ArrayList<>())
					.add(pointer);
			}
		}
		return new Backlinks(
				groups.entrySet().stream().map((group) -> group(group.getKey(), group.getValue().values())).toList(),
				null);
	}

	private static String from(CrossReference pointer) {
		return pointer.from().ref().toString();
	}

	private static Backlinks.Group group(String heading, Collection<List<CrossReference>> pointers) {
		List<Backlinks.Item> items = pointers.stream().map(BacklinkGroups::item).toList();
		Relation relation = pointers.iterator().next().get(0).relation();
		return new Backlinks.Group(heading, relation, items.size(), items);
	}

	private static Backlinks.Item item(List<CrossReference> pointers) {
		Entry from = pointers.get(0).from();
		String date = (from.kind().isDated() && from.date() != null) ? from.date().words() : null;
		List<String> details = pointers.stream()
			.map(CrossReference::detail)
			.filter((detail) -> detail != null && !detail.isEmpty())
			.distinct()
			.toList();
		return new Backlinks.Item(Link.to(from), date, details,
				pointers.stream().map(CrossReference::sentence).filter(Objects::nonNull).distinct().toList());
	}

	private static String heading(CrossReference pointer) {
		Kind kind = pointer.from().kind();
		Relation relation = pointer.relation();
		if (relation == Relation.SUBJECT && kind == Kind.FIGURE) {
			return kind.plural();
		}
		if (!BY_KIND.contains(relation)) {
			return relation.heading();
		}
		return (relation == Relation.PLACE) ? kind.plural() + " here" : relation.heading()
				+ ((kind == Kind.TERM) ? " the glossary" : " " + kind.plural().toLowerCase(Locale.ROOT));
	}

}
