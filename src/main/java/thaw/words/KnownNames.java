package thaw.words;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import thaw.bundle.Sequences;
import thaw.crossref.Entry;
import thaw.crossref.Kind;

/**
 * The names that the site knows, by their keys. The spellings under which a record is
 * filed are one name where their keys all but agree.
 */
public class KnownNames {

	private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{M}" + Analysis.APOSTROPHES + "]+");

	private static final int SHORTEST = 3;

	/** Shorter keys are shared by too many words. */
	private static final int SHORTEST_KEY = 4;

	private final Map<String, Set<String>> spellings = new HashMap<>();

	private final Set<String> written = new HashSet<>();

	static KnownNames read(DataInput in) throws IOException {
		KnownNames names = new KnownNames();
		for (int left = in.readVInt(); left > 0; left--) {
			Set<String> together = new TreeSet<>(Sequences.readTexts(in));
			together.forEach((key) -> names.spellings.put(key, together));
		}
		names.written.addAll(Sequences.readTexts(in));
		return names;
	}

	void write(DataOutput out) throws IOException {
		List<Set<String>> groups = new TreeMap<>(this.spellings).values().stream().distinct().toList();
		out.writeVInt(groups.size());
		for (Set<String> group : groups) {
			Sequences.writeTexts(group, out);
		}
		Sequences.writeTexts(new TreeSet<>(this.written), out);
	}

	/** Learns the names on a card: each word of a person's, others that are one word. */
	public void learn(Entry entry) {
		Set<String> words = new LinkedHashSet<>();
		learn(entry, entry.title(), words);
		entry.names().forEach((name) -> learn(entry, name, words));
		List<String> keys = likely(words.stream().map(NameKey::of).toList()).stream()
			.filter((key) -> key.length() >= SHORTEST_KEY)
			.toList();
		words.forEach((word) -> this.written.add(Analysis.folded(word)));
		for (String key : keys) {
			for (String other : keys) {
				if (near(key, other)) {
					unite(key, other);
				}
			}
		}
	}

	private static void learn(Entry entry, String name, Set<String> words) {
		List<String> parts = BETWEEN_NAMES.splitAsStream(Analysis.composed(name))
			.filter((part) -> part.length() >= SHORTEST && Character.isUpperCase(part.codePointAt(0)))
			.toList();
		boolean oneWord = parts.size() == 1 && !name.strip().contains(" ");
		boolean placed = entry.kind() == Kind.PLACE || entry.kind() == Kind.ORGANISATION;
		if (entry.kind() == Kind.PERSON || (placed && oneWord)) {
			words.addAll(parts);
		}
	}

	/**
	 * Of the readings of a spelling, those that another spelling of the record confirms.
	 */
	private static List<String> likely(List<Set<String>> readings) {
		List<String> sure = readings.stream().filter((keys) -> keys.size() == 1).flatMap(Set::stream).toList();
		return readings.stream().flatMap((keys) -> {
			List<String> confirmed = keys.stream()
				.filter((key) -> sure.stream().anyMatch((one) -> near(key, one)))
				.toList();
			List<String> agreed = confirmed.stream().filter(sure::contains).toList();
			return (agreed.isEmpty() ? confirmed.isEmpty() ? keys : confirmed : agreed).stream();
		}).distinct().toList();
	}

	private static boolean near(String key, String other) {
		int shorter = Math.min(key.length(), other.length());
		int most = (shorter >= 8) ? 2 : (shorter >= 5) ? 1 : 0;
		return EditDistance.between(key, other, most) <= most;
	}

	private void unite(String key, String other) {
		Set<String> together = new TreeSet<>(this.spellings.getOrDefault(key, Set.of(key)));
		together.addAll(this.spellings.getOrDefault(other, Set.of(other)));
		together.forEach((one) -> this.spellings.put(one, together));
	}

	/** Whether a name is written so on a card. */
	boolean isWritten(String word) {
		return this.written.contains(Analysis.folded(word));
	}

	/**
	 * All keys under which a name may be indexed.
	 * @param word any word
	 * @return empty if the word is no name that the site knows
	 */
	Set<String> keysOf(String word) {
		Set<String> direct = known(NameKey.of(word));
		return direct.isEmpty() ? known(NamesInText.of(word)) : direct;
	}

	private Set<String> known(Set<String> keys) {
		Set<String> all = new TreeSet<>();
		keys.forEach((key) -> all.addAll(this.spellings.getOrDefault(key, Set.of())));
		return all;
	}

}
