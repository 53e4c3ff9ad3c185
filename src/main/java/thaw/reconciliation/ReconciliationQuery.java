package thaw.reconciliation;

import java.util.List;
import java.util.Set;
import thaw.crossref.Kind;

/**
 * One question of a batch.
 *
 * @param query the name, or null where only properties are asked for
 * @param kinds the kinds that are asked for; all where none is named
 * @param preferred whether others count too, but less ({@code type_strict} of
 * {@code should})
 * @param limit how many candidates at most
 * @param properties what else is known of what is meant
 */
record ReconciliationQuery(String query, Set<Kind> kinds, boolean preferred, int limit,
		List<PropertyQuery> properties) {

	/**
	 * A property that what is meant should have.
	 *
	 * @param id of the property
	 * @param values of which it should have one
	 */
	record PropertyQuery(String id, List<AskedValue> values) {

	}

	/**
	 * A value asked for.
	 *
	 * @param id of the record that is the value, or null
	 * @param text the value in words; the id if it has no name
	 */
	record AskedValue(String id, String text) {

	}

}
