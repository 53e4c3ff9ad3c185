package thaw.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A query as it was read in the end.
 *
 * @param query what answers first
 * @param more what answers next where little answers, each looser than the one before;
 * may be empty
 * @param offices who held the office that is asked for, those first whom it names best;
 * empty if it asks for none
 * @param steps what was done to the query, a sentence each; empty if it was taken as
 * typed
 */
public record Reading(Query query, List<Query> more, List<HeldOffice> offices, List<String> steps) {

	/** Asks for nothing, and so for everything. */
	public static final Reading EVERYTHING = new Reading(Query.EVERYTHING, List.of());

	/** A query taken as it is. */
	Reading(Query query, List<String> steps) {
		this(query, List.of(), List.of(), steps);
	}

	Reading and(Query next, List<String> did) {
		List<String> all = new ArrayList<>(this.steps);
		all.addAll(did);
		return new Reading(next, this.more, this.offices, all);
	}

	/** The same, with what answers next. */
	Reading then(Query next) {
		List<Query> all = new ArrayList<>(this.more);
		all.add(next);
		return new Reading(this.query, all, this.offices, this.steps);
	}

	/** The same, answered first by those who held an office. */
	Reading heldBy(List<HeldOffice> holders) {
		return new Reading(this.query, this.more, holders,
				List.of("Read as a question who held an office: the offices on record are answered first."));
	}

}
