package thaw.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A query as it was read in the end.
 *
 * @param steps what was done to it, a sentence each; empty if it was taken as typed
 */
public record Reading(Query query, List<String> steps) {

	Reading and(Query next, List<String> did) {
		List<String> all = new ArrayList<>(this.steps);
		all.addAll(did);
		return new Reading(next, all);
	}

}
