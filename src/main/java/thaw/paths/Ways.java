package thaw.paths;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Up to three ways between two records that have no record between them in common. */
final class Ways {

	private static final int MOST = 3;

	private Ways() {
	}

	/** The records of each way, both ends among them, the shortest way first. */
	static List<List<Integer>> between(Network network, Bounds bounds, int one, int other) {
		List<List<Integer>> ways = new ArrayList<>();
		Set<Integer> used = new HashSet<>();
		boolean direct = true;
		while (ways.size() < MOST) {
			List<Integer> way = new ShortestWay(network, bounds, used, direct).between(one, other);
			if (way.isEmpty()) {
				break;
			}
			ways.add(way);
			direct = direct && way.size() > 2;
			used.addAll(way.subList(1, way.size() - 1));
		}
		return ways;
	}

}
