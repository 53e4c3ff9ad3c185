package thaw.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;

/** Ways over networks made at random, compared with what trying everything finds. */
class ShortestWayTests {

	private static final int SIZE = 30;

	private static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.EVENT, Kind.PERSON, Kind.PLACE, Kind.QUOTATION);

	private static Network network(int seed) {
		Random random = new Random(seed);
		List<Ref> records = IntStream.range(0, SIZE)
			.mapToObj((at) -> new Ref(KINDS.get(random.nextInt(KINDS.size())), "r" + (100 + at)))
			.sorted()
			.toList();
		List<Connection> connections = new ArrayList<>();
		for (int row = 0; row < 2 * SIZE; row++) {
			int one = random.nextInt(SIZE);
			int other = random.nextInt(SIZE);
			if (one != other) {
				boolean certain = random.nextBoolean();
				connections.add(new Connection(one, other, certain ? Relation.PARTICIPANT : Relation.MENTION, row,
						certain, random.nextInt(100), 10 + random.nextInt(30)));
			}
		}
		return new Network(records, connections);
	}

	/** What the cheapest way costs, by Bellman and Ford. */
	private static int least(Network network, Bounds bounds, int from, int to) {
		int[] costs = new int[SIZE];
		Arrays.fill(costs, 100_000);
		costs[from] = 0;
		for (int round = 0; round < SIZE; round++) {
			for (int record = 0; record < SIZE; record++) {
				boolean through = record == from || (Strength.leadsOver(network.record(record).kind()) && record != to
						&& !bounds.without().contains(record));
				for (Connection connection : network.of(record)) {
					int other = connection.from(record);
					int passing = (record == from) ? 0 : network.passing(record);
					if (through && bounds.allow(connection)) {
						costs[other] = Math.min(costs[other], costs[record] + passing + connection.cost());
					}
				}
			}
		}
		return costs[to];
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void findsTheCheapestWayAndTheSameFromBothEnds(int seed) {
		Network network = network(seed);
		Bounds bounds = (seed % 2 == 0) ? Bounds.NONE : new Bounds(Set.of(seed), 80, seed % 3 == 0);
		int found = 0;
		for (int from = 0; from < SIZE; from++) {
			for (int to = 0; to < SIZE; to++) {
				if (from != to && !bounds.without().contains(from) && !bounds.without().contains(to)) {
					ShortestWay search = new ShortestWay(network, bounds, Set.of(), true);
					List<Integer> way = search.between(from, to);
					int least = least(network, bounds, from, to);
					assertThat(way.isEmpty()).isEqualTo(least > ShortestWay.FARTHEST);
					if (!way.isEmpty()) {
						found++;
						assertThat(search.cost()).isEqualTo(least);
						assertThat(way).startsWith(from).endsWith(to).doesNotHaveDuplicates();
						assertThat(new ShortestWay(network, bounds, Set.of(), true).between(to, from)).isEqualTo(
								way.stream().sorted(java.util.Comparator.comparing(way::indexOf).reversed()).toList());
					}
				}
			}
		}
		assertThat(found).isPositive();
	}

	@ParameterizedTest
	@ValueSource(ints = { 11, 12, 13, 14 })
	void waysHaveNothingBetweenThemInCommon(int seed) {
		Network network = network(seed);
		int several = 0;
		for (int from = 0; from < SIZE; from++) {
			for (int to = from + 1; to < SIZE; to++) {
				List<List<Integer>> ways = Ways.between(network, Bounds.NONE, from, to);
				several += (ways.size() > 1) ? 1 : 0;
				assertThat(ways.stream().flatMap((way) -> way.subList(1, way.size() - 1).stream()))
					.doesNotHaveDuplicates();
				assertThat(ways).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
			}
		}
		assertThat(several).isPositive();
	}

}
