package thaw.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thaw.words.Stems;

/**
 * How some words and their stems begin: tells at little cost that none of them stands in
 * a text.
 */
final class WordBeginnings {

	private static final int LONGEST = 4;

	private static final int SHORTEST = 3;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

	private final Set<String> beginnings = new HashSet<>();

	WordBeginnings(Collection<String> stems) {
		addAll(stems);
	}

	void addAll(Collection<String> stems) {
		stems.forEach((stem) -> this.beginnings.add(beginning(stem, LONGEST)));
	}

	/** Whether a word of the text may be one of them. */
	boolean mayStandIn(String text) {
		return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT))
			.flatMap((word) -> Stream.concat(Stream.of(word), Stems.of(word).stream()))
			.anyMatch((word) -> this.beginnings.contains(beginning(word, LONGEST))
					|| this.beginnings.contains(beginning(word, SHORTEST)));
	}

	private static String beginning(String word, int length) {
		return word.substring(0, Math.min(length, word.length()));
	}

}
