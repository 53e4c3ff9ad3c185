package thaw.reconciliation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thaw.crossref.Kind;

/**
 * A type of record that names may be matched with.
 *
 * @param id as it stands in queries
 * @param name what one is called, with a capital
 */
record RecordType(String id, String name) {

	/** The kinds that are matched, in the order in which they are offered. */
	private static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.PLACE, Kind.ORGANISATION, Kind.EVENT,
			Kind.SOURCE);

	static RecordType of(Kind kind) {
		return new RecordType(kind.prefix(), (kind == Kind.SOURCE) ? "Work" : kind.label());
	}

	/** All types. */
	static List<RecordType> all() {
		return KINDS.stream().map(RecordType::of).toList();
	}

	/** The kinds of all types. */
	static Set<Kind> kinds() {
		return Set.copyOf(KINDS);
	}

	/** The kind that is meant by the id or the name of a type, if there is one. */
	static Optional<Kind> kind(String type) {
		return KINDS.stream()
			.filter((kind) -> Arrays.asList(kind.prefix(), kind.label(), of(kind).name())
				.stream()
				.anyMatch((name) -> name.equalsIgnoreCase(type)))
			.findFirst();
	}

}
