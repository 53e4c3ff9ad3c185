package thaw.paths;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.dates.HistoricalDate;
import thaw.ties.TieType;

/**
 * The network of this edition, read when it is first asked for: the content does not
 * change.
 */
@Component
class Networks {

	private final EntityManager entities;

	private Network network;

	Networks(EntityManager entities) {
		this.entities = entities;
	}

	/** The network; asked within a transaction. */
	synchronized Network get() {
		if (this.network == null) {
			this.network = read();
		}
		return this.network;
	}

	private Network read() {
		List<Ref> records = this.entities.createQuery("select e.ref from Entry e", String.class)
			.getResultStream()
			.map((ref) -> Ref.parse(ref).orElseThrow())
			.sorted()
			.toList();
		Map<String, Integer> numbers = new HashMap<>();
		records.forEach((record) -> numbers.put(record.toString(), numbers.size()));
		List<Connection> connections = new ArrayList<>();
		ties(numbers, connections);
		crossReferences(numbers, connections);
		return new Network(records, connections);
	}

	private void ties(Map<String, Integer> numbers, List<Connection> connections) {
		this.entities
			.createQuery("select t.id as row, t.from.ref as one, t.to.ref as other, t.type as type, "
					+ "t.certain as certain, t.date as date from Tie t", Tuple.class)
			.getResultStream()
			.forEach((tie) -> {
				boolean certain = tie.get("certain", Boolean.class);
				connections.add(new Connection(numbers.get(tie.get("one", String.class)),
						numbers.get(tie.get("other", String.class)), Relation.TIE, tie.get("row", Integer.class),
						certain, day(tie.get("date", HistoricalDate.class)),
						Strength.of(tie.get("type", TieType.class), certain)));
			});
	}

	private void crossReferences(Map<String, Integer> numbers, List<Connection> connections) {
		this.entities
			.createQuery("select c.id as row, c.from.ref as one, c.to.ref as other, c.relation as relation, "
					+ "c.from.date as date, c.from.kind as kind from CrossReference c", Tuple.class)
			.getResultStream()
			.forEach((pointer) -> {
				Relation relation = pointer.get("relation", Relation.class);
				Kind kind = pointer.get("kind", Kind.class);
				int cost = Strength.of(relation, kind);
				boolean said = relation != Relation.MENTION && relation != Relation.CITATION;
				if (cost > 0) {
					connections.add(new Connection(numbers.get(pointer.get("one", String.class)),
							numbers.get(pointer.get("other", String.class)), relation, pointer.get("row", Long.class),
							said, kind.isDated() ? day(pointer.get("date", HistoricalDate.class)) : Connection.UNDATED,
							cost));
				}
			});
	}

	private static long day(HistoricalDate date) {
		return (date != null) ? date.earliest().toEpochDay() : Connection.UNDATED;
	}

}
