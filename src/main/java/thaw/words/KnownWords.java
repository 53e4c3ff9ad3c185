package thaw.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All words of the site, against which a reader's spelling is measured. */
@Component
public class KnownWords {

	private static final int ONE_EDIT_FROM = 4;

	private static final int TWO_EDITS_FROM = 8;

	private static final int MOST_CANDIDATES = 5;

	private static final int MOST_FAR_CANDIDATES = 60;

	private static final int SHORTEST_BEGINNING = 3;

	/** Of the two words into which one falls, in letters and in occurrences. */
	private static final int SHORTEST_PART = 2;

	private static final int RAREST_PART = 2;

	/** Shorter words of the same alphabet sound alike by chance. */
	private static final int SHORTEST_KEY = 5;

	private final Map<String, Integer> frequencies = new HashMap<>();

	private final Map<String, Set<String>> byKey = new HashMap<>();

	private final Set<String> uncapitalised = new HashSet<>();

	/** Learns the words of a text. */
	public void learn(String text) {
		for (Analysis.Token token : Analysis.words(text)) {
			if (this.frequencies.merge(token.term(), 1, Integer::sum) == 1) {
				NameKey.of(text.substring(token.start(), token.end()))
					.forEach((key) -> this.byKey.computeIfAbsent(key, (first) -> new LinkedHashSet<>())
						.add(token.term()));
			}
			if (Character.isLowerCase(text.codePointAt(token.start()))) {
				this.uncapitalised.add(token.term());
			}
		}
	}

	/**
	 * Whether the word also stands in texts without a capital, so that it is not only a
	 * name.
	 */
	boolean isOrdinary(String word) {
		return this.uncapitalised.contains(word);
	}

	/**
	 * Words that sound the same: those of the other alphabet first, then the most
	 * frequent.
	 */
	public List<String> soundingLike(String written) {
		String word = Analysis.folded(written);
		Set<String> found = new LinkedHashSet<>();
		for (String key : NameKey.of(written)) {
			this.byKey.getOrDefault(key, Set.of())
				.stream()
				.filter((known) -> key.length() >= SHORTEST_KEY || isLatin(known) != isLatin(word))
				.forEach(found::add);
		}
		if (found.isEmpty()) {
			found.addAll(nearlySoundingLike(written));
		}
		found.remove(word);
		Comparator<String> order = Comparator.comparing((candidate) -> isLatin(candidate) == isLatin(word));
		return found.stream().sorted(order.thenComparing(byFrequency())).limit(MOST_CANDIDATES).toList();
	}

	/** Words of the other alphabet that sound the same but for one letter. */
	private Set<String> nearlySoundingLike(String written) {
		Set<String> found = new LinkedHashSet<>();
		for (String key : NameKey.of(written)) {
			this.byKey.forEach((other, words) -> {
				if (key.length() > SHORTEST_KEY && EditDistance.between(key, other, 1) <= 1) {
					words.stream()
						.filter((known) -> isLatin(known) != isLatin(Analysis.folded(written)))
						.forEach(found::add);
				}
			});
		}
		return found;
	}

	private static boolean isLatin(String word) {
		return word.codePointAt(0) < 0x250;
	}

	/**
	 * Words that differ in one letter from a word of four to seven letters, in two from a
	 * longer one; nearest first, then those with the same first letter, then the most
	 * frequent.
	 */
	public List<String> spelledLike(String written) {
		String word = Analysis.folded(written);
		int most = (word.length() >= TWO_EDITS_FROM) ? 2 : (word.length() >= ONE_EDIT_FROM) ? 1 : 0;
		return near(word, most, MOST_CANDIDATES);
	}

	/** Words that differ in up to two letters from a word of at least four. */
	public List<String> spelledFarLike(String written) {
		String word = Analysis.folded(written);
		return near(word, (word.length() >= ONE_EDIT_FROM) ? 2 : 0, MOST_FAR_CANDIDATES);
	}

	private List<String> near(String word, int most, int candidates) {
		Map<String, Integer> near = new HashMap<>();
		if (most > 0 && word.codePoints().allMatch(Character::isLetter)) {
			for (String known : this.frequencies.keySet()) {
				int edits = EditDistance.between(word, known, most);
				if (edits <= most) {
					near.put(known, edits);
				}
			}
		}
		Comparator<String> order = Comparator.comparing(near::get);
		order = order.thenComparing((known) -> known.charAt(0) != word.charAt(0));
		return near.keySet().stream().sorted(order.thenComparing(byFrequency())).limit(candidates).toList();
	}

	/**
	 * Words of which a word of at least three letters is the beginning, the most frequent
	 * first.
	 */
	public List<String> beginningWith(String written) {
		String word = Analysis.folded(written);
		return (word.length() < SHORTEST_BEGINNING) ? List.of()
				: this.frequencies.keySet()
					.stream()
					.filter((known) -> known.startsWith(word))
					.sorted(byFrequency())
					.limit(MOST_CANDIDATES)
					.toList();
	}

	/** The two words into which a word falls, or nothing. */
	public List<String> splitOf(String written) {
		String word = Analysis.folded(written);
		List<List<String>> splits = new ArrayList<>();
		for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
			List<String> parts = List.of(word.substring(0, at), word.substring(at));
			if (parts.stream().allMatch((part) -> this.frequencies.getOrDefault(part, 0) >= RAREST_PART)) {
				splits.add(parts);
			}
		}
		return splits.stream()
			.max(Comparator.comparing((parts) -> parts.stream().mapToInt(this.frequencies::get).min().orElse(0)))
			.orElse(List.of());
	}

	private Comparator<String> byFrequency() {
		return Comparator.comparing((String word) -> -this.frequencies.get(word))
			.thenComparing(Comparator.naturalOrder());
	}

}
