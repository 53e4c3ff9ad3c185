package thaw.paths;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thaw.crossref.Ref;
import thaw.crossref.Relation;

/**
 * All records and what joins them, in memory. A record's number is its place in the
 * alphabetical list of references.
 */
final class Network {

	private final List<Ref> records;

	private final Map<Ref, Integer> numbers = new HashMap<>();

	private final List<List<Connection>> connections = new ArrayList<>();

	private final int[] passing;

	/**
	 * A network.
	 * @param records all records in the order of their references
	 */
	Network(List<Ref> records, List<Connection> connections) {
		this.records = List.copyOf(records);
		for (Ref record : this.records) {
			this.numbers.put(record, this.numbers.size());
			this.connections.add(new ArrayList<>());
		}
		connections.stream().sorted(Connection.ORDER).forEach((connection) -> {
			this.connections.get(connection.one()).add(connection);
			this.connections.get(connection.other()).add(connection);
		});
		this.passing = new int[this.records.size()];
		for (int record = 0; record < this.passing.length; record++) {
			this.passing[record] = Strength.ofPassing(this.records.get(record).kind(), neighbours(record));
		}
	}

	private int neighbours(int record) {
		Set<Integer> neighbours = new HashSet<>();
		for (Connection connection : this.connections.get(record)) {
			if (connection.relation() != Relation.MENTION && connection.relation() != Relation.CITATION) {
				neighbours.add(connection.from(record));
			}
		}
		return neighbours.size();
	}

	int size() {
		return this.records.size();
	}

	/** The record of a number. */
	Ref record(int number) {
		return this.records.get(number);
	}

	/** The number of a record, or null if there is none of that name. */
	Integer number(Ref record) {
		return this.numbers.get(record);
	}

	/** What joins a record to others, the strongest first. */
	List<Connection> of(int record) {
		return this.connections.get(record);
	}

	/** All that joins two records, the strongest first. */
	List<Connection> between(int one, int other) {
		return of(one).stream().filter((connection) -> connection.from(one) == other).toList();
	}

	/** What it costs a way to lead through a record. */
	int passing(int record) {
		return this.passing[record];
	}

}
