package thaw.reconciliation;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import thaw.crossref.Entry;
import thaw.crossref.Kind;

/** The names of a record, to be compared with others. */
interface Names {

	/**
	 * The names of the record of that card.
	 * @param makers what else may stand beside its name: who made it, or where it lies
	 * @param real whether a word exists
	 */
	static Names of(Entry entry, Supplier<List<String>> makers, Predicate<String> real) {
		return (entry.kind() == Kind.PERSON) ? new PersonNames(entry) : new PhraseNames(entry, makers, real);
	}

	/** How far a name is one of these. */
	NameMatch match(AskedName asked);

}
