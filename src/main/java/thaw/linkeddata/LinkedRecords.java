package thaw.linkeddata;

import java.util.List;
import thaw.crossref.Kind;
import thaw.crossref.Ref;

/** One kind of record as linked data: each room says what there is to say of its own. */
public interface LinkedRecords {

	/** What it describes. */
	Kind kind();

	/** The types of any such record in public vocabularies, as {@code schema:Person}. */
	List<String> types();

	/**
	 * Adds to a graph all that the site states of a record, but not its name in the
	 * catalogue, nor what its text cites and mentions. Every statement about one subject
	 * stands in the graph of the record in whose address the subject lies; graphs of
	 * other records may repeat it. Asked within a transaction.
	 */
	void describe(Ref ref, Graph graph);

}
