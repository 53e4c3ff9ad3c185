package thaw.export;

import java.util.List;
import java.util.function.ToLongFunction;
import thaw.data.DataSet;
import thaw.downloads.OfferedFile;
import thaw.web.Link;
import thaw.web.Page;

/**
 * The data sets, and what can be taken along.
 *
 * @param items the data sets
 * @param downloads files of the whole, empty where none were made
 */
record DataPage(List<Item> items, List<OfferedFile> downloads) implements Page {

	/**
	 * All records of a kind.
	 *
	 * @param name what they are called
	 * @param total how many rows there are
	 * @param csv address of the table
	 * @param json address of the same as a list of objects
	 * @param jsonLines address of the same as an object a line
	 */
	record Item(String name, long total, String csv, String json, String jsonLines) {

		static Item of(DataSet set, long rows) {
			String address = "/data/" + set.name();
			return new Item(set.label(), rows, address + ".csv", address + ".json", address + ".jsonl");
		}

	}

	static DataPage of(List<DataSet> sets, ToLongFunction<DataSet> rows, List<OfferedFile> downloads) {
		return new DataPage(sets.stream().map((set) -> Item.of(set, rows.applyAsLong(set))).toList(), downloads);
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
