package thaw.editions;

import java.util.List;
import thaw.web.Link;
import thaw.web.Page;

/**
 * What changed between two editions.
 *
 * @param path its address
 * @param from the older edition, or null where there are not two
 * @param to the newer edition, or the only one, or null
 * @param groups records by kind and by what became of them
 * @param others other pairs of editions
 */
record ChangesPage(String path, Link from, Link to, List<Group> groups, List<Link> others) implements Page {

	static final String PATH = "/changes";

	/**
	 * The records of a kind.
	 *
	 * @param heading what they are called
	 */
	record Group(String heading, List<Item> items) {

	}

	/**
	 * A record that changed.
	 *
	 * @param status in which way
	 * @param name plain text
	 * @param url where the change is told, or where the record is or was
	 * @param extent how much of it changed, in words; may be empty
	 */
	record Item(String status, String name, String url, String extent) {

	}

	/** Where it is told what changed between two editions. */
	static String url(Archive from, Archive to) {
		return PATH + "/" + from.name() + "/" + to.name();
	}

	/** How many records changed in one way or another. */
	public long total() {
		return this.groups.stream().mapToLong((group) -> group.items().size()).sum();
	}

	@Override
	public String template() {
		return "editions/changes";
	}

	@Override
	public String heading() {
		return path().equals(PATH) ? "What changed"
				: "What changed from edition " + this.from.name() + " to " + this.to.name();
	}

	@Override
	public String description() {
		if (this.from == null) {
			return "What changed in this reference on the Khrushchev Thaw from one edition to the next.";
		}
		return "What changed in this reference on the Khrushchev Thaw from edition " + this.from.name() + " to edition "
				+ this.to.name() + ", record by record.";
	}

	@Override
	public List<Link> trail() {
		return List.of(Link.to("/about", "About"), Link.to(EditionsPage.PATH, "Editions"));
	}

}
