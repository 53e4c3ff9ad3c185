package thaw.records;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import thaw.crossref.Relation;
import thaw.markup.Html;
import thaw.web.Link;

/**
 * What leads to a record.
 *
 * @param groups by relation, and within it by kind of the record that points
 * @param all address of the page that has what is left out here, or null if nothing is
 */
public record Backlinks(List<Group> groups, String all) {

	/** A group with more records than these is shown on the record's page in part. */
	private static final int MOST = 12;

	/** A group of mere works, mentions or citations with more than these is folded. */
	private static final int UNFOLDED = 4;

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
		boolean isTooLong() {
			return this.total > MOST && this.relation != Relation.CITATION;
		}

		/** Whether it is folded on a page: long, and no account of the record itself. */
		public boolean isFolded() {
			return this.total > UNFOLDED && this.relation.compareTo(Relation.SUBJECT) >= 0;
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
	 * @param sentences the sentences that point
	 */
	public record Item(Link from, String date, List<String> details, List<Html> sentences) {

	}

	/** The same without what points in one way. */
	Backlinks without(Relation relation) {
		return new Backlinks(this.groups.stream().filter((group) -> group.relation() != relation).toList(), this.all);
	}

	/** The records of the groups that are too long for the record's own page. */
	List<String> crowd() {
		return this.groups.stream()
			.filter(Group::isTooLong)
			.flatMap((group) -> group.items().stream().map((item) -> item.from().id()))
			.toList();
	}

	/**
	 * The same with only some records of the long groups.
	 * @param degrees how much leads to each record of those groups; the most linked stay
	 * @param whole address of the page that has all
	 */
	Backlinks abridged(Map<String, Long> degrees, String whole) {
		return new Backlinks(
				this.groups.stream().map((group) -> group.isTooLong() ? group.abridged(degrees) : group).toList(),
				whole);
	}

}
