package thaw.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.text.Passage;
import thaw.text.Withdrawn;

/**
 * All records of one load: their cards, the rows they become, and the faults found on the
 * way.
 */
final class Library {

	private final Map<Ref, Card> cards = new TreeMap<>();

	private final Map<Ref, Ref> former = new TreeMap<>();

	private final List<Row> rows = new ArrayList<>();

	private final SortedSet<ContentProblem> problems = new TreeSet<>();

	private final Set<String> claims = new HashSet<>();

	private final Map<String, Integer> numbered = new HashMap<>();

	private final Map<Ref, Written> written = new TreeMap<>();

	private Ledger ledger = new Ledger();

	/** The file of a record, and its passages. */
	record Written(ContentFile file, List<Passage> passages) {
	}

	/** Keeps the passages of a record. */
	void passages(Ref ref, ContentFile file, List<Passage> passages) {
		this.written.put(ref, new Written(file, passages));
	}

	Map<Ref, Written> written() {
		return this.written;
	}

	void keep(Ledger published) {
		this.ledger = published;
	}

	Ledger ledger() {
		return this.ledger;
	}

	/** What was taken out of a record. */
	List<Withdrawn> withdrawn(Ref ref) {
		return this.ledger.withdrawn(this::present, ref);
	}

	/** The present name of a record by any of its names. */
	Ref present(Ref name) {
		return this.former.getOrDefault(name, name);
	}

	void add(Ref ref, Card card) {
		this.cards.put(ref, card);
	}

	void rename(Ref former, Ref present) {
		this.former.put(former, present);
	}

	Map<Ref, Card> cards() {
		return this.cards;
	}

	Map<Ref, Ref> former() {
		return this.former;
	}

	Optional<Card> card(Ref ref) {
		return Optional.ofNullable(this.cards.get(ref));
	}

	Row row(String table) {
		Row row = new Row(table);
		this.rows.add(row);
		return row;
	}

	/** Begins a row of a table whose column {@code id} numbers its rows, from 1. */
	Row numberedRow(String table) {
		return row(table).put("id", this.numbered.merge(table, 1, Integer::sum));
	}

	List<Row> rows(String table) {
		return this.rows.stream().filter((row) -> row.table().equals(table)).toList();
	}

	/** Whether a value that must be unique is claimed for the first time. */
	boolean claim(String value) {
		return this.claims.add(value);
	}

	void report(ContentProblem problem) {
		this.problems.add(problem);
	}

	SortedSet<ContentProblem> problems() {
		return this.problems;
	}

	/** What an editor should have written in place of a reference to nothing. */
	String suggestion(Ref unknown) {
		if (this.former.containsKey(unknown)) {
			return "its present name " + this.former.get(unknown);
		}
		Kind kind = unknown.kind();
		List<String> slugs = this.cards.keySet().stream().filter((ref) -> ref.kind() == kind).map(Ref::slug).toList();
		return Nearest.to(unknown.slug(), slugs, 1)
			.stream()
			.map((slug) -> "a known " + kind.prefix() + "; nearest is " + new Ref(kind, slug))
			.collect(Collectors.joining());
	}

}
