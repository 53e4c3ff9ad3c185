package thaw.paths;

import java.util.Comparator;
import thaw.crossref.Relation;

/**
 * What joins two records.
 *
 * @param one number of a record
 * @param other number of the other
 * @param relation how they are joined
 * @param row the row that states it: of a tie, or else of a cross reference
 * @param certain whether it is stated as a fact, and is more than a mention
 * @param day since when, as a day of the epoch; {@link #UNDATED} if that is not said
 * @param cost what the step costs
 */
record Connection(int one, int other, Relation relation, long row, boolean certain, long day, int cost) {

	static final long UNDATED = Long.MAX_VALUE;

	/** The strongest first. */
	static final Comparator<Connection> ORDER = Comparator.comparing(Connection::cost)
		.thenComparing(Connection::relation)
		.thenComparing(Connection::row);

	/** The record at the other end. */
	int from(int record) {
		return (record == this.one) ? this.other : this.one;
	}

}
