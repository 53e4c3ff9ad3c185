package thaw.paths;

import java.util.Set;

/**
 * What a way must keep to.
 *
 * @param without numbers of records over which it must not lead
 * @param before day of the epoch; only what is dated before counts;
 * {@link Connection#UNDATED} for no bound
 * @param certain whether only stated facts count, and no mention
 */
record Bounds(Set<Integer> without, long before, boolean certain) {

	/** No bounds. */
	static final Bounds NONE = new Bounds(Set.of(), Connection.UNDATED, false);

	boolean allow(Connection connection) {
		return (!this.certain || connection.certain())
				&& (this.before == Connection.UNDATED || connection.day() < this.before);
	}

}
