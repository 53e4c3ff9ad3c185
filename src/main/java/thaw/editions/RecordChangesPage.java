package thaw.editions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import thaw.crossref.Ref;
import thaw.web.Link;
import thaw.web.Page;

/**
 * What changed in one record between two editions.
 *
 * @param path its address
 * @param ref permanent name of the record
 * @param name its name in the newer edition
 * @param from name of the older edition
 * @param to name of the newer edition
 * @param before where the older page is, or null if there was none
 * @param after where the newer page is, or null if there is none
 * @param blocks what changed, in the order of the newer page
 * @param same how many blocks did not change
 */
record RecordChangesPage(String path, String ref, String name, String from, String to, String before, String after,
		List<BlockChange> blocks, int same) implements Page {

	/**
	 * Compares the pages of a record.
	 * @param former its name in the older edition, or null if it was not there
	 * @param ref its name in the newer edition, or null if it is not there
	 */
	static RecordChangesPage of(Archive from, Ref former, Archive to, Ref ref) {
		Ref name = (ref != null) ? ref : former;
		List<Block> before = blocks(from, former);
		List<Block> after = blocks(to, ref);
		List<BlockChange> changed = PageDiff.between(before, after);
		long there = changed.stream().filter((block) -> block.status() != BlockChange.Status.GONE).count();
		FrozenRecord record = ((ref != null) ? to : from).record(name);
		return new RecordChangesPage(ChangesPage.url(from, to) + name.path(), name.toString(), record.title(),
				from.name(), to.name(), url(from, former), url(to, ref), changed, after.size() - (int) there);
	}

	private static List<Block> blocks(Archive archive, Ref ref) {
		return (ref == null) ? List.of() : Blocks.of(new String(archive.read(ref.path()), StandardCharsets.UTF_8));
	}

	private static String url(Archive archive, Ref ref) {
		return (ref == null) ? null : Memento.url(archive.name(), ref.path());
	}

	@Override
	public String template() {
		return "editions/record";
	}

	@Override
	public String heading() {
		String kind = Ref.parse(this.ref).orElseThrow().kind().label().toLowerCase(Locale.ROOT);
		return this.name + " (" + kind + "), " + this.from + " to " + this.to;
	}

	@Override
	public String description() {
		return "What changed in “" + this.name + "” from edition " + this.from + " to edition " + this.to
				+ " of this reference on the Khrushchev Thaw.";
	}

	@Override
	public List<Link> trail() {
		return List.of(Link.to(EditionsPage.PATH, "Editions"),
				Link.to(ChangesPage.PATH + "/" + this.from + "/" + this.to, "What changed"));
	}

	/** What is made of so many pages that search engines need not list it. */
	@Override
	public boolean listed() {
		return false;
	}

}
