package thaw.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All words of the texts of the site. */
@Component
public class KnownWords {

	private final Map<String, Integer> frequencies = new HashMap<>();

	private final Map<String, Set<String>> byKey = new HashMap<>();

	private final Set<String> uncapitalised = new HashSet<>();

	private final Set<String> stems = new HashSet<>();

	/** Learns the words of a text. */
	public void learn(String text) {
		learn(text, Analysis.words(text));
	}

	/**
	 * Learns the words of a text.
	 * @param words all of them
	 */
	public void learn(String text, List<Analysis.Token> words) {
		for (Analysis.Token token : words) {
			if (this.frequencies.merge(token.term(), 1, Integer::sum) == 1) {
				NameKey.of(text.substring(token.start(), token.end()))
					.forEach((key) -> this.byKey.computeIfAbsent(key, (first) -> new LinkedHashSet<>())
						.add(token.term()));
				this.stems.add(stem(token.term()));
			}
			if (Character.isLowerCase(text.codePointAt(token.start()))) {
				this.uncapitalised.add(token.term());
			}
		}
	}

	/** Whether the word, in any form, stands in a text. */
	boolean isKnown(String written) {
		return this.stems.contains(stem(written));
	}

	static String stem(String word) {
		return String.join(" ", Stems.of(Analysis.folded(word)));
	}

	/**
	 * Whether the word also stands in texts without a capital, so that it is not only a
	 * name.
	 */
	boolean isOrdinary(String word) {
		return this.uncapitalised.contains(word);
	}

	/** All of them, as they are compared. */
	Set<String> all() {
		return this.frequencies.keySet();
	}

	/** How often a word stands in the texts. */
	int frequency(String word) {
		return this.frequencies.getOrDefault(word, 0);
	}

	/** The words by their name keys, whether names or not. */
	Map<String, Set<String>> byKey() {
		return this.byKey;
	}

}
