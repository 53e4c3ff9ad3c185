package thaw.data;

import java.util.List;
import thaw.crossref.Kind;

/** One kind of record as a table for machines. */
public interface DataSet {

	/** What the rows tell of. */
	Kind kind();

	/**
	 * The rows: one for each record of the kind, in the order of its list; of a series
	 * one for each number. All have the same columns in the same order. Asked within a
	 * transaction.
	 */
	List<DataRow> rows();

}
