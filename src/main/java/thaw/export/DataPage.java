package thaw.export;

import java.util.List;
import thaw.web.Link;
import thaw.web.Page;

/** The data sets. */
record DataPage(List<Item> items) implements Page {

	/**
	 * All records of a kind.
	 *
	 * @param name what they are called
	 * @param total how many there are
	 * @param csv address of the table
	 * @param json address of the same as a list of objects
	 */
	record Item(String name, long total, String csv, String json) {

	}

	@Override
	public String template() {
		return "export/data";
	}

	@Override
	public String path() {
		return "/data";
	}

	@Override
	public String heading() {
		return "Data";
	}

	@Override
	public String description() {
		return "Everything this reference on the Khrushchev Thaw holds, as tables: people, events, quotations, places "
				+ "and sources, each in one file.";
	}

	@Override
	public List<Link> trail() {
		return List.of(Link.to("/about", "About"));
	}

}
