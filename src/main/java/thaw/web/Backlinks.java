package thaw.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import thaw.crossref.CrossReference;
import thaw.crossref.CrossReferences;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;

/**
 * What leads to a record.
 *
 * @param groups by relation, and within it by kind of the record that points
 */
public record Backlinks(List<Group> groups) {

	/** Relations whose heading names the kind of record that points. */
	private static final Set<Relation> BY_KIND = EnumSet.of(Relation.MENTION, Relation.CITATION, Relation.PLACE);

	/**
	 * Records that point in the same way.
	 *
	 * @param heading what they have in common
	 * @param relation in what way they point
	 * @param items the records
	 */
	public record Group(String heading, Relation relation, List<Item> items) {

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
	 * All that leads to a record. A bare mention by a record that also points in another
	 * way is left out.
	 */
	public static Backlinks to(Ref ref, CrossReferences crossReferences) {
		Map<String, Map<String, List<CrossReference>>> groups = new LinkedHashMap<>();
		Set<String> named = new HashSet<>();
		for (CrossReference pointer : crossReferences.to(ref.toString())) {
			String from = pointer.from().ref().toString();
			boolean bare = pointer.relation() == Relation.MENTION && named.contains(from);
			if (pointer.relation().compareTo(Relation.MENTION) < 0) {
				named.add(from);
			}
			if (!bare) {
				groups.computeIfAbsent(heading(pointer), (heading) -> new LinkedHashMap<>())
					.computeIfAbsent(from, (first) -> new ArrayList<>())
					.add(pointer);
			}
		}
		return new Backlinks(
				groups.entrySet().stream().map((group) -> group(group.getKey(), group.getValue())).toList());
	}

	private static Group group(String heading, Map<String, List<CrossReference>> pointers) {
		List<Item> items = pointers.values().stream().map(Backlinks::item).toList();
		return new Group(heading, pointers.values().iterator().next().get(0).relation(), items);
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
