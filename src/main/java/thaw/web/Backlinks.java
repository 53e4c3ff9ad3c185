package thaw.web;

import java.util.ArrayList;
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
import thaw.crossref.CrossReference;
import thaw.crossref.CrossReferences;
import thaw.crossref.Degree;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;

/**
 * What leads to a record.
 *
 * @param groups by relation, and within it by kind of the record that points
 * @param all address of the page that has what is left out here, or null if nothing is
 */
public record Backlinks(List<Group> groups, String all) {

	/** Of a longer group, a record's own page shows as many. */
	private static final int MOST = 12;

	/** In what order the groups stand; the database sorts relations by their names. */
	private static final Comparator<CrossReference> ORDER = Comparator.comparing(CrossReference::relation)
		.thenComparing((pointer) -> pointer.from().kind());

	/** Relations whose heading names the kind of record that points. */
	private static final Set<Relation> BY_KIND = EnumSet.of(Relation.MENTION, Relation.CITATION, Relation.PLACE);

	/**
	 * Records that point in the same way.
	 *
	 * @param heading what they have in common
	 * @param relation in what way they point
	 * @param total how many there are
	 * @param items the records, or those of them to which most leads, in their order
	 */
	public record Group(String heading, Relation relation, int total, List<Item> items) {

		/** Citations are never left out: a source's page says wherever it is used. */
		private boolean isTooLong() {
			return this.total > MOST && this.relation != Relation.CITATION;
		}

		private Group abridged(Map<String, Long> degrees) {
			Set<Item> most = this.items.stream()
				.sorted(Comparator.comparing((Item item) -> degrees.getOrDefault(item.from().id(), 0L)).reversed())
				.limit(MOST)
				.collect(Collectors.toSet());
			return new Group(this.heading, this.relation, this.total,
					this.items.stream().filter(most::contains).toList());
		}

	}

	/**
	 * A record that points.
	 *
	 * @param from the record
	 * @param date when it happened, in words, or null
	 * @param details roles, offices or locators
	 * @param sentences the sentences that point, as safe HTML
	 */
	public record Item(Link from, String date, List<String> details, List<String> sentences) {

	}

	/**
	 * What leads to a record; of long groups only the records to which most leads in
	 * turn.
	 */
	public static Backlinks to(Ref ref, CrossReferences crossReferences) {
		List<Group> whole = all(ref, crossReferences).groups();
		List<String> crowded = whole.stream()
			.filter(Group::isTooLong)
			.flatMap((group) -> group.items().stream().map((item) -> item.from().id()))
			.toList();
		if (crowded.isEmpty()) {
			return new Backlinks(whole, null);
		}
		Map<String, Long> degrees = crossReferences.degrees(crowded)
			.stream()
			.collect(Collectors.toMap(Degree::ref, Degree::pointers));
		return new Backlinks(
				whole.stream().map((group) -> group.isTooLong() ? group.abridged(degrees) : group).toList(),
				ref.path() + "/links");
	}

	/**
	 * All that leads to a record. A bare mention by a record that also points in another
	 * way is left out.
	 */
	static Backlinks all(Ref ref, CrossReferences crossReferences) {
		List<CrossReference> pointers = crossReferences.to(ref.toString()).stream().sorted(ORDER).toList();
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
				groups.entrySet().stream().map((group) -> group(group.getKey(), group.getValue())).toList(), null);
	}

	private static String from(CrossReference pointer) {
		return pointer.from().ref().toString();
	}

	private static Group group(String heading, Map<String, List<CrossReference>> pointers) {
		List<Item> items = pointers.values().stream().map(Backlinks::item).toList();
		return new Group(heading, pointers.values().iterator().next().get(0).relation(), items.size(), items);
	}

	private static Item item(List<CrossReference> pointers) {
		CrossReference first = pointers.get(0);
		boolean dated = first.from().kind() == Kind.EVENT || first.from().kind() == Kind.QUOTATION;
		String date = (dated && first.from().date() != null) ? first.from().date().words() : null;
		return new Item(Link.to(first.from()), date, texts(pointers.stream().map(CrossReference::detail).toList()),
				texts(pointers.stream().map(CrossReference::sentence).toList()));
	}

	private static List<String> texts(List<String> texts) {
		return texts.stream().filter(Objects::nonNull).filter((text) -> !text.isEmpty()).distinct().toList();
	}

	private static String heading(CrossReference pointer) {
		String kind = pointer.from().kind().plural();
		Relation relation = pointer.relation();
		if (!BY_KIND.contains(relation)) {
			return relation.heading();
		}
		return (relation == Relation.PLACE) ? kind + " here" : relation.heading()
				+ ((pointer.from().kind() == Kind.TERM) ? " the glossary" : " " + kind.toLowerCase(Locale.ROOT));
	}

}
