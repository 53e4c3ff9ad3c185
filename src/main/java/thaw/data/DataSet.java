package thaw.data;

import java.util.List;
import thaw.crossref.Kind;

/** One kind of record, or what joins records, as a table for machines. */
public interface DataSet {

	/** What the rows tell of; the first of two where they tell of pairs. */
	Kind kind();

	/** Its name in addresses. */
	default String name() {
		return kind().segment();
	}

	/** What it holds, with a capital. */
	default String label() {
		return kind().plural();
	}

	/** How many that is, of the records that the catalogue has of the kind. */
	default long total(long records) {
		return records;
	}

	/**
	 * The rows: one for each record of the kind, in the order of its list; of a series
	 * one for each number. All have the same columns in the same order. Asked within a
	 * transaction.
	 */
	List<DataRow> rows();

}
