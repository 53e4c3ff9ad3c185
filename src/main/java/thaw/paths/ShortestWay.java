package thaw.paths;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import thaw.crossref.Relation;

/**
 * The cheapest way between two records (Dijkstra, 1959). Of two that cost the same it is
 * the one with fewer steps, then the one over records that come first; so an answer never
 * changes.
 */
final class ShortestWay {

	/** Farther than that two records have nothing to do with each other. */
	static final int FARTHEST = 170;

	private static final int UNREACHED = Integer.MAX_VALUE;

	private final Network network;

	private final Bounds bounds;

	private final Set<Integer> closed;

	private final boolean direct;

	private int from;

	private int to;

	private int[] costs;

	private int[] steps;

	private int[] before;

	/**
	 * A search.
	 * @param closed numbers of records over which it must not lead
	 * @param direct whether one step may be the whole way
	 */
	ShortestWay(Network network, Bounds bounds, Set<Integer> closed, boolean direct) {
		this.network = network;
		this.bounds = bounds;
		this.closed = closed;
		this.direct = direct;
	}

	/** The records of the way, both ends among them; none if there is no way. */
	List<Integer> between(int one, int other) {
		this.from = Math.min(one, other);
		this.to = Math.max(one, other);
		search();
		if (this.costs[this.to] == UNREACHED) {
			return List.of();
		}
		List<Integer> way = new ArrayList<>();
		for (int record = this.to; record >= 0; record = this.before[record]) {
			way.add(record);
		}
		if (way.get(0) != one) {
			Collections.reverse(way);
		}
		return way;
	}

	/** What the way last found costs. */
	int cost() {
		return this.costs[this.to];
	}

	private void search() {
		this.costs = new int[this.network.size()];
		this.steps = new int[this.network.size()];
		this.before = new int[this.network.size()];
		Arrays.fill(this.costs, UNREACHED);
		Arrays.fill(this.before, -1);
		this.costs[this.from] = 0;
		boolean[] done = new boolean[this.network.size()];
		PriorityQueue<int[]> next = new PriorityQueue<>(Comparator.<int[]>comparingInt((at) -> at[1])
			.thenComparingInt((at) -> at[2])
			.thenComparingInt((at) -> at[0]));
		next.add(new int[] { this.from, 0, 0 });
		while (!next.isEmpty() && !done[this.to]) {
			int record = next.remove()[0];
			if (!done[record]) {
				done[record] = true;
				this.network.of(record).forEach((connection) -> reach(record, connection, done, next));
			}
		}
	}

	private void reach(int record, Connection connection, boolean[] done, PriorityQueue<int[]> next) {
		int other = connection.from(record);
		if (done[other] || !leads(record, other, connection)) {
			return;
		}
		int cost = this.costs[record] + connection.cost() + ((other != this.to) ? this.network.passing(other) : 0);
		int step = this.steps[record] + 1;
		boolean better = cost < this.costs[other] || (cost == this.costs[other]
				&& (step < this.steps[other] || (step == this.steps[other] && record < this.before[other])));
		if (better && cost <= FARTHEST) {
			this.costs[other] = cost;
			this.steps[other] = step;
			this.before[other] = record;
			next.add(new int[] { other, cost, step });
		}
	}

	private boolean leads(int record, int other, Connection connection) {
		boolean last = other == this.to;
		if (!this.bounds.allow(connection) || (record == this.from && last && !this.direct)) {
			return false;
		}
		if (connection.relation() == Relation.CITATION && !isEnd(connection.other())) {
			return false;
		}
		return last || (Strength.leadsOver(this.network.record(other).kind()) && !this.closed.contains(other)
				&& !this.bounds.without().contains(other));
	}

	private boolean isEnd(int record) {
		return record == this.from || record == this.to;
	}

}
