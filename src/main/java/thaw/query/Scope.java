package thaw.query;

import java.util.BitSet;
import thaw.crossref.Kind;
import thaw.index.Index;

/** What is searched. */
public enum Scope {

	/** The quotations by their dossiers. */
	QUOTATIONS,
	/** The records of all other kinds. */
	OTHERS,
	/** The records of all kinds. */
	EVERYTHING;

	/** The records that belong to it; the caller may change the set. */
	BitSet in(Index index) {
		BitSet quotations = index.ofKind(Kind.QUOTATION);
		if (this != QUOTATIONS) {
			quotations.flip(0, index.size());
		}
		if (this == EVERYTHING) {
			quotations.set(0, index.size());
		}
		return quotations;
	}

}
