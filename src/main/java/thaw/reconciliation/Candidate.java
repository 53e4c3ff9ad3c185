package thaw.reconciliation;

import java.util.List;
import thaw.crossref.Entry;

/**
 * A record that may be meant.
 *
 * @param id its permanent name
 * @param description what it is, in a line
 * @param type its type, alone in its list
 * @param score from 0 to 100
 * @param features of what the score is made
 * @param match whether it is meant beyond doubt
 */
record Candidate(String id, String name, String description, List<RecordType> type, double score,
		List<Feature> features, boolean match) {

	/**
	 * Something by which a client may weigh candidates itself.
	 *
	 * @param id its name
	 * @param value a number or a truth value
	 */
	record Feature(String id, Object value) {

	}

	static Candidate of(Entry entry, double score, List<Feature> features, boolean match) {
		return new Candidate(entry.ref().toString(), entry.title(), described(entry),
				List.of(RecordType.of(entry.kind())), score, features, match);
	}

	/** Dates and the like, then what it is. */
	static String described(Entry entry) {
		return (entry.particulars().isEmpty() || entry.blurb().isEmpty()) ? entry.particulars() + entry.blurb()
				: entry.particulars() + ". " + entry.blurb();
	}

}
