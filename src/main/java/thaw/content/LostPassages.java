package thaw.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import thaw.crossref.Ref;
import thaw.text.Passage;
import thaw.text.PassageId;

/**
 * What the ledger has and its record has not, each with the new passage of that record
 * that is most like it: probably the same with other words.
 */
final class LostPassages {

	/** Of a long passage, how many signs of its beginning and of its end are kept. */
	private static final int BEGINNING = 30;

	private static final int END = 20;

	/** Of fewer signs the whole is compared. */
	private static final int FEWEST = 5;

	/** How much of the beginning or of the end must be the same, of one. */
	private static final double LEAST = 0.5;

	/**
	 * A passage that is gone.
	 *
	 * @param likely what it has probably become, or null
	 */
	record Lost(Ledger.Entry entry, Passage likely) {
	}

	private record Pair(Ledger.Entry entry, Passage passage, double likeness) {
	}

	private final Library library;

	LostPassages(Library library) {
		this.library = library;
	}

	/** All, by their records. */
	List<Lost> all() {
		Map<Ref, List<Ledger.Entry>> gone = this.library.ledger()
			.entries()
			.stream()
			.filter((entry) -> !entry.line().isWithdrawn())
			.filter((entry) -> !stands(entry.line()))
			.collect(Collectors.groupingBy((entry) -> this.library.present(entry.line().ref()), TreeMap::new,
					Collectors.toList()));
		List<Lost> all = new ArrayList<>();
		gone.forEach((ref, entries) -> all.addAll(of(ref, entries)));
		return all;
	}

	private boolean stands(LedgerLine line) {
		return passages(line.ref()).stream().anyMatch((passage) -> passage.id().equals(line.id()));
	}

	private List<Passage> passages(Ref ref) {
		Library.Written written = this.library.written().get(this.library.present(ref));
		return (written != null) ? written.passages() : List.of();
	}

	private List<Lost> of(Ref ref, List<Ledger.Entry> entries) {
		List<Passage> added = passages(ref).stream().filter((passage) -> isNew(ref, passage)).toList();
		List<Pair> pairs = entries.stream()
			.flatMap((entry) -> added.stream().map((passage) -> new Pair(entry, passage, likeness(entry, passage))))
			.filter((pair) -> pair.likeness() >= LEAST)
			.sorted(Comparator.comparing(Pair::likeness).reversed())
			.toList();
		Map<String, Passage> likely = new TreeMap<>();
		Set<String> taken = new HashSet<>();
		for (Pair pair : pairs) {
			if (!likely.containsKey(pair.entry().line().id()) && taken.add(pair.passage().id())) {
				likely.put(pair.entry().line().id(), pair.passage());
			}
		}
		return entries.stream().map((entry) -> new Lost(entry, likely.get(entry.line().id()))).toList();
	}

	private boolean isNew(Ref ref, Passage passage) {
		return this.library.ledger().line(ref, passage.id()) == null && (passage.derived() == null);
	}

	/** From nought to one: how much of the first, or of the last, words is the same. */
	private static double likeness(Ledger.Entry entry, Passage passage) {
		String id = entry.line().id();
		if (PassageId.isOfWords(id) != PassageId.isOfWords(passage.id())
				|| id.startsWith(Passage.NOTE) != passage.isNote()) {
			return 0;
		}
		if (passage.isNote()) {
			return same(id, passage.id());
		}
		String before = entry.line().words();
		String now = abridged(passage.words());
		int first = Math.min(BEGINNING, Math.min(before.length(), now.length()));
		int last = Math.min(END, first);
		return (first < FEWEST) ? same(before, now)
				: Math.max(same(before.substring(0, first), now.substring(0, first)),
						same(before.substring(before.length() - last), now.substring(now.length() - last)));
	}

	private static double same(String one, String other) {
		int longest = Math.max(one.length(), other.length());
		return (longest == 0) ? 0 : 1.0 - (double) Nearest.distance(one, other) / longest;
	}

	/** The first and last words of a passage, enough to recognise it. */
	static String abridged(String words) {
		String line = Objects.requireNonNullElse(words, "").replaceAll("\\s+", " ").strip();
		if (line.length() <= BEGINNING + END + 3) {
			return line;
		}
		String first = line.substring(0, BEGINNING).replaceFirst("\\s\\S*$", "");
		return first + " … " + line.substring(line.length() - END).replaceFirst("^\\S*\\s", "");
	}

}
