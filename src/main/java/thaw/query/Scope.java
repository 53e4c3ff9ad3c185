package thaw.query;

import thaw.crossref.Kind;
import thaw.index.IndexedRecord;

/** What is searched. */
public enum Scope {

	/** The quotations by their dossiers. */
	QUOTATIONS,
	/** The records of all other kinds. */
	OTHERS,
	/** The records of all kinds. */
	EVERYTHING;

	/** Whether a record belongs to it. */
	public boolean holds(IndexedRecord record) {
		return this == EVERYTHING || (this == QUOTATIONS) == (record.kind() == Kind.QUOTATION);
	}

}
