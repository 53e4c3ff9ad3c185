package thaw.paths;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.query.Suggestions;

/** Finds out which record a reader means. */
@Component
class Ends {

	private final Entries entries;

	private final Suggestions suggestions;

	Ends(Entries entries, Suggestions suggestions) {
		this.entries = entries;
		this.suggestions = suggestions;
	}

	/** The record of that reference, address or name. */
	End of(String asked) {
		Optional<Ref> ref = Ref.parse(asked).or(() -> Ref.ofPath(asked));
		List<Entry> named = ref.map((one) -> this.entries.findByRefIn(List.of(one.toString()))).orElse(List.of());
		List<Entry> found = named.isEmpty() ? this.suggestions.to(asked) : named;
		return End.of(asked, found, found.size() == 1 || (found.size() > 1 && isMeant(asked, found)));
	}

	/** Whether the first of several is named in full, and no other is. */
	private static boolean isMeant(String asked, List<Entry> found) {
		return isNamed(asked, found.get(0)) && found.stream().skip(1).noneMatch((other) -> isNamed(asked, other));
	}

	private static boolean isNamed(String asked, Entry entry) {
		return entry.title().equalsIgnoreCase(asked) || (entry.kind() == Kind.PERSON
				&& entry.names().stream().anyMatch((name) -> name.equalsIgnoreCase(asked)));
	}

}
