package thaw.words;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import thaw.query.Reading;

/**
 * The folded key of a name: the same for all its spellings in Cyrillic and in the
 * romanisations of English, German, French, Polish, Czech, Italian, Hungarian, Spanish,
 * Swedish, Dutch, Finnish, Turkish and of scholars. All hushing and hissing consonants
 * are one, so are {@code kh}, {@code h} and {@code k}, and {@code v} and {@code f};
 * vowels stay, so that Beria is not Berlin. Where a letter has several readings
 * ({@code ch} is not the same in English and German), a name has several keys.
 */
final class NameKey {

	private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґў";

	private static final List<String> LATIN = List.of("a", "b", "v", "g", "d", "e", "e", "s", "s", "i", "i", "k", "l",
			"m", "n", "o", "p", "r", "s", "t", "u", "v", "k", "s", "s", "s", "s", "", "i", "", "e", "iu", "ia", "i",
			"i", "e", "g", "u");

	private static final Map<String, String> LETTERS = Map.of("[čçćĉşšșśŝžżźţț]", "s", "ł", "l", "[øö]", "o", "[đð]",
			"d", "ß", "ss", "ı", "i", "æ", "e");

	/** What a reading has settled, in the order in which it must be read. */
	private static final List<Rule> SPELLING = List.of(new Rule("[^a-z]", ""), new Rule("ph", "f"),
			new Rule("[wf]+", "v"), new Rule("^x", "k"), new Rule("x", "ks"), new Rule("([trg])h", "$1"),
			new Rule("gu(?=[eiy])", "g"), new Rule("qu?|ck", "k"), new Rule("ou", "u"),
			new Rule(
					"shch|shh|schtsch|schtch|chtch|szcz|sjtsj|sjtj|tsch|tsj|tch|sch|sh|sz|sj|zsch|zs|zh|zj|tz|cz|cs(?!k)",
					"s"),
			new Rule("c(?=[eiy])|z", "s"), new Rule("(?<=s)(?:ch|tj)|ch(?=s)", "s"), new Rule("t?s+", "s"),
			new Rule("c(?!h)|kh|^ch(?=[rlmnv])", "k"), new Rule("(?<![caeiouy])h|(?<!c)h(?=[aeiouy])", "k"),
			new Rule("j(?![a-z])", "i"));

	/** Letters that languages read differently, each with all its readings. */
	private static final List<Reading> READINGS = List.of(new Reading("ch", List.of("k", "s")),
			new Reading("h", List.of("", "k")), new Reading("(?<=[bcdfgklmnprstvz])oe", List.of("u", "oe")),
			new Reading("j", List.of("i", "s", "k")));

	private static final List<Rule> SOUND = List.of(new Rule("y", "i"), new Rule("s+", "s"), new Rule("i+", "i"),
			new Rule("i[eo]", "e"), new Rule("t?s+", "s"), new Rule("(?<=s)o", "e"), new Rule("(.)\\1+", "$1"),
			new Rule("ine$", "in"), new Rule("(?<=[dt])er$", "r"));

	private record Rule(Pattern pattern, String with) {

		Rule(String pattern, String with) {
			this(Pattern.compile(pattern), with);
		}

		String on(String text) {
			return this.pattern.matcher(text).replaceAll(this.with);
		}

	}

	private record Reading(Pattern pattern, List<String> all) {

		Reading(String pattern, List<String> all) {
			this(Pattern.compile(pattern), all);
		}

		/** A word keeps to one reading of a letter. */
		Set<String> of(Set<String> words) {
			return words.stream()
				.flatMap((word) -> this.all.stream().map((one) -> this.pattern.matcher(word).replaceAll(one)))
				.collect(Collectors.toCollection(LinkedHashSet::new));
		}

	}

	private NameKey() {
	}

	/**
	 * The keys of one word.
	 * @param word in Cyrillic or Latin letters, in any case, with or without accents
	 * @return at least one key, the likeliest first; empty if the word has no letters
	 */
	static Set<String> of(String word) {
		String lower = Normalizer.normalize(word, Normalizer.Form.NFC)
			.toLowerCase(Locale.ROOT)
			.replaceAll("[" + Analysis.APOSTROPHES + "]s$", "");
		Set<String> readings = Set.of(apply(SPELLING, latin(lower)));
		for (Reading reading : READINGS) {
			readings = reading.of(readings);
		}
		return readings.stream()
			.map((reading) -> apply(SOUND, reading))
			.filter((key) -> !key.isEmpty())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static String latin(String lower) {
		String letters = lower;
		for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
			letters = letters.replaceAll(letter.getKey(), letter.getValue());
		}
		String romanised = letters.chars().mapToObj(NameKey::romanised).collect(Collectors.joining());
		return Normalizer.normalize(romanised, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
	}

	private static String romanised(int letter) {
		int at = CYRILLIC.indexOf(letter);
		return (at >= 0) ? LATIN.get(at) : Character.toString(letter);
	}

	private static String apply(List<Rule> rules, String text) {
		String result = text;
		for (Rule rule : rules) {
			result = rule.on(result);
		}
		return result;
	}

}
