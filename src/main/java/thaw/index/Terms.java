package thaw.index;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Where each term of an index stands: kept in memory, or asked for where it is kept. */
public interface Terms {

	/** Where a stem stands. */
	Postings stem(String stem);

	/** Where a name of that key stands. */
	Postings name(String key);

	/** Where names stand whose keys begin so. */
	Collection<Postings> namesBeginning(String key);

	/**
	 * Where words as they stand begin so, in names of records and in words of quotations.
	 */
	Collection<Postings> wordsBeginning(String word);

	/**
	 * Of the places where the stems of words stand one after the other those where the
	 * words stand as they are.
	 * @param words as they are compared
	 * @param language BCP 47 tag of the texts looked into, or null for English and
	 * Russian
	 */
	Postings reading(Postings sequences, List<String> words, String language);

	/**
	 * What is worked out from many terms: who has to ask for them elsewhere may then ask
	 * for all at once.
	 * @param work changes nothing, for it may be done more than once
	 */
	default <T> T atOnce(Supplier<T> work) {
		return work.get();
	}

}
