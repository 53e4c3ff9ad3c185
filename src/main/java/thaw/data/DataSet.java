package thaw.data;

import java.util.stream.Stream;
import thaw.crossref.Kind;

/** One kind of record, or what joins records, as a table for machines. */
public interface DataSet {

	/**
	 * What the rows tell of; the first of two where they tell of pairs; null where they
	 * tell of all kinds.
	 */
	Kind kind();

	/** Its name in addresses: letters alone. */
	default String name() {
		return kind().segment();
	}

	/** What it holds, with a capital. */
	default String label() {
		return kind().plural();
	}

	/**
	 * Whether each record has one row, so that {@code id} tells rows apart. Otherwise a
	 * table numbers the rows of each record from 1, in the column {@code row}.
	 */
	default boolean isOneForEach() {
		return true;
	}

	/**
	 * The rows: one for each record of the kind, in the order of its list; or those of
	 * one record after the other. All have the same columns in the same order. Asked
	 * within a transaction, and closed by whoever asks.
	 */
	Stream<DataRow> rows();

}
