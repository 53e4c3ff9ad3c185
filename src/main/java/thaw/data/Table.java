package thaw.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import thaw.crossref.Ref;

/**
 * The rows of a data set under all their columns, read once, row by row: the permanent
 * name and the address of the record come first, and its row where it has several.
 */
public final class Table implements AutoCloseable {

	/** Tells the rows of a record apart. */
	public static final String ROW = "row";

	private final DataSet set;

	private final String site;

	private final Stream<DataRow> source;

	private final Iterator<DataRow> rows;

	private final List<Column> columns = new ArrayList<>();

	private DataRow first;

	/** How many rows of each record were read. */
	private final Map<Ref, Long> read = new HashMap<>();

	private Table(DataSet set, String site) {
		this.set = set;
		this.site = site;
		this.source = set.rows();
		this.rows = this.source.iterator();
		this.columns.add(new Column("id", Column.Type.RECORD));
		this.columns.add(new Column("url", Column.Type.ADDRESS));
		if (!set.isOneForEach()) {
			this.columns.add(new Column(ROW, Column.Type.WHOLE));
		}
		this.first = this.rows.hasNext() ? this.rows.next() : null;
		if (this.first != null) {
			this.columns.addAll(this.first.columns());
		}
	}

	/**
	 * Opens a data set.
	 * @param site address of the site, without a slash at the end
	 */
	public static Table of(DataSet set, String site) {
		return new Table(set, site);
	}

	/** Its name in addresses. */
	public String name() {
		return this.set.name();
	}

	/** What it holds, with a capital. */
	public String label() {
		return this.set.label();
	}

	/** The columns in their order; of a table without rows only those that all have. */
	public List<Column> columns() {
		return List.copyOf(this.columns);
	}

	/** Names of the columns that tell rows apart. */
	public List<String> key() {
		return this.set.isOneForEach() ? List.of("id") : List.of("id", ROW);
	}

	/** The values of the next row, one for each column; null if there is none. */
	public List<Object> next() {
		DataRow row = (this.first != null) ? this.first : this.rows.hasNext() ? this.rows.next() : null;
		this.first = null;
		return (row != null) ? values(row) : null;
	}

	/** The next row as an object; null if there is none. */
	public Map<String, Object> nextNamed() {
		List<Object> values = next();
		if (values == null) {
			return null;
		}
		Map<String, Object> named = new LinkedHashMap<>();
		for (int i = 0; i < values.size(); i++) {
			named.put(this.columns.get(i).name(), values.get(i));
		}
		return named;
	}

	private List<Object> values(DataRow row) {
		List<Object> values = new ArrayList<>(List.of(row.ref().toString(), this.site + row.ref().path()));
		if (!this.set.isOneForEach()) {
			values.add(this.read.merge(row.ref(), 1L, Long::sum));
		}
		values.addAll(row.values());
		if (values.size() != this.columns.size()) {
			throw new IllegalStateException(this.set.name() + ": the row of " + row.ref() + " has other columns");
		}
		return values;
	}

	@Override
	public void close() {
		this.source.close();
	}

}
