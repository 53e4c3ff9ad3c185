package thaw.words;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word of a name as it stands in a list of names, to be compared with a word of another
 * name, in whatever alphabet and romanisation either is.
 *
 * @param written as it stands, in the orthography of today
 * @param folded as it is compared letter by letter
 * @param keys the keys of its spellings; empty if it has no letters
 * @param cases the keys of what it may be a grammatical case of; empty if not Cyrillic
 * @param stems its stems, if it is a word of English or Russian
 * @param initial whether it only abbreviates a name
 * @param cyrillic whether it is written in Cyrillic
 */
public record NameWord(String written, String folded, Set<String> keys, Set<String> cases, List<String> stems,
		boolean initial, boolean cyrillic) {

	/** Initials without a space between them: Ju.A., N.S.Khrushchev. */
	private static final Pattern JOINED = Pattern.compile("(?<!\\p{L})(\\p{L}{1,3})\\.(?=\\p{L})");

	/**
	 * N S written as one: two or three capitals, and none of them a vowel after another.
	 */
	private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,3}");

	private static final int LONGEST_INITIAL = 3;

	/** The letters that the reform of 1918 did away with. */
	private static final Pattern FINAL_SIGN = Pattern.compile("(?<=[бвгджзйклмнпрстфхцчшщ])ъ(?!\\p{L})",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** Letters that different languages write for one Cyrillic letter. */
	private static final Pattern READ_DIFFERENTLY = Pattern.compile("[cehijvwxyzžščśżź].*");

	private static final int SHORTEST_SLIP = 5;

	private static final int TWO_SLIPS_FROM = 9;

	private static final LoadingCache<String, NameWord> WORDS = Caffeine.newBuilder()
		.maximumSize(10_000)
		.build((written) -> of(written, false));

	/** The words of a name, in their order. */
	public static List<NameWord> in(String name) {
		String text = JOINED.matcher(modern(Analysis.composed(name))).replaceAll("$1. ");
		List<Analysis.Token> tokens = Analysis.words(text);
		boolean inCapitals = text.equals(text.toUpperCase(Locale.ROOT));
		List<NameWord> words = new ArrayList<>();
		for (Analysis.Token token : tokens) {
			String written = text.substring(token.start(), token.end());
			if (!inCapitals && tokens.size() > 1 && CAPITALS.matcher(written).matches()) {
				written.codePoints().forEach((letter) -> words.add(of(Character.toString(letter), true)));
			}
			else {
				words.add(isInitial(text, written, token.end()) ? of(written, true) : WORDS.get(written));
			}
		}
		return List.copyOf(words);
	}

	private static boolean isInitial(String text, String written, int end) {
		boolean stopped = end < text.length() && text.charAt(end) == '.';
		return Character.isLetter(written.codePointAt(0))
				&& (written.length() == 1 || (stopped && written.length() <= LONGEST_INITIAL));
	}

	private static NameWord of(String written, boolean initial) {
		boolean cyrillic = Character.UnicodeScript.of(written.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
		String folded = Analysis.folded(written);
		Set<String> cases = cyrillic ? NamesInText.of(written) : Set.of();
		return new NameWord(written, folded, NameKey.of(written), cases, Stems.of(folded), initial, cyrillic);
	}

	private static String modern(String text) {
		String letters = text.replace('ѣ', 'е')
			.replace('Ѣ', 'Е')
			.replace('ѳ', 'ф')
			.replace('Ѳ', 'Ф')
			.replace('ѵ', 'и')
			.replaceAll("і(?=[аеиоуыэюяй])", "и");
		return FINAL_SIGN.matcher(letters).replaceAll("");
	}

	/** How like another word it is, neither of the two an initial. */
	public Likeness likeness(NameWord other) {
		if (this.folded.equals(other.folded)) {
			return Likeness.SAME;
		}
		if (!Collections.disjoint(this.keys, other.keys)) {
			return (this.cyrillic && other.cyrillic) ? Likeness.SOUND : Likeness.SPELLING;
		}
		if (!Collections.disjoint(this.cases, other.keys)) {
			return Likeness.FORM;
		}
		return isSlipOf(other) ? Likeness.SLIP : Likeness.NONE;
	}

	/** A slip is told by the letters in one alphabet, by the sound between two. */
	private boolean isSlipOf(NameWord other) {
		return sharesAlphabet(other) ? isNear(this.folded, other.folded)
				: this.keys.stream().anyMatch((key) -> other.keys.stream().anyMatch((one) -> isNear(key, one)));
	}

	private static boolean isNear(String one, String other) {
		int shorter = Math.min(one.length(), other.length());
		int most = (shorter >= TWO_SLIPS_FROM) ? 2 : (shorter >= SHORTEST_SLIP) ? 1 : 0;
		return most > 0 && EditDistance.between(one, other, most) <= most;
	}

	/**
	 * Whether this initial may stand for a name: the name begins with it, or, in another
	 * alphabet or romanisation, sounds as if it did.
	 * @param names the same name in all its spellings
	 */
	public boolean abbreviates(List<NameWord> names) {
		if (names.stream().anyMatch((name) -> name.folded.startsWith(this.folded))) {
			return true;
		}
		boolean known = names.stream().anyMatch((name) -> sharesAlphabet(name));
		boolean open = !known || (!this.cyrillic && READ_DIFFERENTLY.matcher(this.folded).matches());
		return open && names.stream()
			.filter((name) -> !known || !sharesAlphabet(name))
			.flatMap((name) -> name.keys.stream())
			.anyMatch((key) -> this.keys.stream().anyMatch(key::startsWith));
	}

	/** Whether both are forms of one word. */
	public boolean sharesStem(NameWord other) {
		return !this.stems.isEmpty() && this.stems.equals(other.stems);
	}

	/** Whether both are in Cyrillic, or neither is. */
	public boolean sharesAlphabet(NameWord other) {
		return this.cyrillic == other.cyrillic;
	}

	/** Whether both are the same letters, or the same initial. */
	public boolean isSame(NameWord other) {
		return this.initial == other.initial && this.folded.equals(other.folded);
	}

	/** The words as they are compared, one after the other. */
	public static String text(List<NameWord> words) {
		return words.stream().map(NameWord::folded).collect(Collectors.joining(" "));
	}

}
