package thaw.paths;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import thaw.crossref.CrossReference;
import thaw.crossref.CrossReferences;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.records.RecordText;
import thaw.records.RecordTexts;
import thaw.text.Prose;
import thaw.ties.Tie;
import thaw.ties.Ties;
import thaw.web.Link;

/** Puts into words what joins the records of ways, in four queries for all of them. */
@Component
class PathFacts {

	/** So many facts are told of a step at most. */
	private static final int MOST = 3;

	private final Entries entries;

	private final Ties ties;

	private final CrossReferences crossReferences;

	private final RecordTexts texts;

	PathFacts(Entries entries, Ties ties, CrossReferences crossReferences, RecordTexts texts) {
		this.entries = entries;
		this.ties = ties;
		this.crossReferences = crossReferences;
		this.texts = texts;
	}

	/** The rows that the ways stand on. */
	private record Rows(Map<Ref, Entry> entries, Map<Long, Tie> ties, Map<Long, CrossReference> pointers,
			Map<Ref, Prose> prose) {

		Fact fact(Connection connection, Ref from) {
			if (connection.relation() == Relation.TIE) {
				return Fact.of(this.ties.get(connection.row()), from);
			}
			CrossReference pointer = this.pointers.get(connection.row());
			return Fact.of(pointer, from, this.prose.get(pointer.from().ref()));
		}

	}

	/** The ways in words. */
	List<Way> of(List<List<Integer>> ways, Network network, Bounds bounds) {
		Map<List<Integer>, List<Connection>> steps = new LinkedHashMap<>();
		ways.forEach((way) -> IntStream.range(1, way.size())
			.mapToObj((at) -> List.of(way.get(at - 1), way.get(at)))
			.forEach((step) -> steps.put(step, strongest(network, bounds, step))));
		Rows rows = rows(network, ways, steps.values());
		return ways.stream()
			.map((way) -> new Way(IntStream.range(1, way.size())
				.mapToObj((at) -> List.of(way.get(at - 1), way.get(at)))
				.map((step) -> hop(network, step, steps.get(step), rows))
				.toList()))
			.toList();
	}

	private static List<Connection> strongest(Network network, Bounds bounds, List<Integer> step) {
		List<Connection> all = network.between(step.get(0), step.get(1)).stream().filter(bounds::allow).toList();
		boolean stated = all.get(0).certain();
		return all.stream().filter((connection) -> connection.certain() || !stated).limit(MOST).toList();
	}

	private static Hop hop(Network network, List<Integer> step, List<Connection> connections, Rows rows) {
		Ref from = network.record(step.get(0));
		Ref to = network.record(step.get(1));
		return new Hop(Link.to(rows.entries().get(from)), Link.to(rows.entries().get(to)),
				connections.stream().map((connection) -> rows.fact(connection, from)).toList());
	}

	private Rows rows(Network network, List<List<Integer>> ways, Collection<List<Connection>> steps) {
		List<Connection> all = steps.stream().flatMap(List::stream).toList();
		List<Integer> tied = all.stream()
			.filter((one) -> one.relation() == Relation.TIE)
			.map((one) -> (int) one.row())
			.toList();
		List<Long> pointing = all.stream()
			.filter((one) -> one.relation() != Relation.TIE)
			.map(Connection::row)
			.toList();
		Map<Long, CrossReference> pointers = byKey(this.crossReferences.withIds(pointing), CrossReference::id);
		List<String> stating = pointers.values().stream().map((one) -> one.from().ref().toString()).distinct().toList();
		Map<Ref, Prose> prose = this.texts.findByRefIn(stating)
			.stream()
			.collect(Collectors.toMap((text) -> Ref.parse(text.ref()).orElseThrow(), RecordText::prose));
		List<String> records = new ArrayList<>();
		ways.forEach((way) -> way.forEach((record) -> records.add(network.record(record).toString())));
		return new Rows(byKey(this.entries.findByRefIn(records), Entry::ref),
				byKey(this.ties.withIds(tied), (tie) -> (long) tie.id()), pointers, prose);
	}

	private static <K, V> Map<K, V> byKey(List<V> rows, Function<V, K> key) {
		return rows.stream().collect(Collectors.toMap(key, Function.identity()));
	}

}
