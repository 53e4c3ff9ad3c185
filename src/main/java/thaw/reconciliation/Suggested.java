package thaw.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import thaw.crossref.Entry;

/**
 * What may be meant by the beginning of a name.
 *
 * @param description what it is, or null
 * @param notable the type of a record, alone in its list, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Suggested(String id, String name, String description, List<RecordType> notable) {

	static Suggested of(Entry entry) {
		return new Suggested(entry.ref().toString(), entry.title(), Candidate.described(entry),
				List.of(RecordType.of(entry.kind())));
	}

	static Suggested of(RecordType type) {
		return new Suggested(type.id(), type.name(), null, null);
	}

	static Suggested of(Property property) {
		return new Suggested(property.id(), property.name(), null, null);
	}

	/** Whether the id, the name or a word of the name begins so, in any case. */
	boolean begins(String prefix) {
		String begun = prefix.strip().toLowerCase(Locale.ROOT);
		String named = this.name.toLowerCase(Locale.ROOT);
		return this.id.toLowerCase(Locale.ROOT).startsWith(begun) || named.startsWith(begun)
				|| named.contains(" " + begun);
	}

}
