package thaw.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds for a word that stands in no text the words that may be meant: by sound, by
 * spelling, by its beginning, by its parts.
 */
@Component
public class SimilarWords {

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

	/** What a romanised Russian word may have after its stem. */
	private static final Pattern ENDING = Pattern.compile("[aeiou]{0,2}");

	private final VocabularySource known;

	SimilarWords(VocabularySource known) {
		this.known = known;
	}

	private KnownWords words() {
		return this.known.vocabulary().words();
	}

	/**
	 * Words that sound the same: those of the other alphabet first, then the most
	 * frequent. If there are none, romanised words of which a Russian one is a form, or
	 * words of the other alphabet that differ in one vowel: a different consonant makes a
	 * different word.
	 */
	public List<String> soundingLike(String written) {
		String word = Analysis.folded(written);
		Set<String> found = new LinkedHashSet<>();
		for (String key : NameKey.of(written)) {
			words().byKey()
				.getOrDefault(key, List.of())
				.stream()
				.filter((known) -> key.length() >= SHORTEST_KEY || isLatin(known) != isLatin(word))
				.forEach(found::add);
		}
		if (found.isEmpty() && !isLatin(word)) {
			NameKey.of(KnownWords.stem(written)).forEach((key) -> found.addAll(inOtherAlphabet(word, isFormOf(key))));
		}
		if (found.isEmpty()) {
			Stream.of(written, KnownWords.stem(written))
				.flatMap((form) -> NameKey.of(form).stream())
				.forEach((key) -> found.addAll(inOtherAlphabet(word, differsInAVowel(key))));
		}
		found.remove(word);
		Comparator<String> order = Comparator.comparing((candidate) -> isLatin(candidate) == isLatin(word));
		return found.stream().sorted(order.thenComparing(byFrequency())).limit(MOST_CANDIDATES).toList();
	}

	private List<String> inOtherAlphabet(String word, Predicate<String> key) {
		return words().byKey()
			.entrySet()
			.stream()
			.filter((known) -> key.test(known.getKey()))
			.flatMap((known) -> known.getValue().stream())
			.filter((known) -> isLatin(known) != isLatin(word))
			.toList();
	}

	private static Predicate<String> isFormOf(String stem) {
		return (key) -> stem.length() >= SHORTEST_KEY && key.startsWith(stem)
				&& ENDING.matcher(key.substring(stem.length())).matches();
	}

	private static Predicate<String> differsInAVowel(String key) {
		String consonants = Slip.consonants(key);
		return (other) -> key.length() > SHORTEST_KEY && EditDistance.between(key, other, 1) <= 1
				&& Slip.consonants(other).equals(consonants);
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
			for (String known : words().all()) {
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
				: words().all()
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
			if (parts.stream().allMatch((part) -> words().frequency(part) >= RAREST_PART)) {
				splits.add(parts);
			}
		}
		return splits.stream()
			.max(Comparator.comparing((parts) -> parts.stream().mapToInt(words()::frequency).min().orElse(0)))
			.orElse(List.of());
	}

	private Comparator<String> byFrequency() {
		return Comparator.comparing((String word) -> -words().frequency(word)).thenComparing(Comparator.naturalOrder());
	}

}
