package thaw.words;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a text that may be names, by their keys. */
public final class NamesInText {

	private static final int MOST_WORDS_KEPT = 20_000;

	private static final LoadingCache<String, Set<String>> KEYS = Caffeine.newBuilder()
		.maximumSize(MOST_WORDS_KEPT)
		.build(NamesInText::computed);

	private NamesInText() {
	}

	/** The keys of all words in the texts that are written with a capital. */
	public static Set<String> in(Collection<String> texts) {
		Set<String> keys = new LinkedHashSet<>();
		for (String text : texts) {
			for (Analysis.Token token : Analysis.words(text)) {
				String word = text.substring(token.start(), token.end());
				if (Character.isUpperCase(word.codePointAt(0))) {
					keys.addAll(of(word));
				}
			}
		}
		return keys;
	}

	/** The keys of one word as it may stand in a text, in any grammatical case. */
	public static Set<String> of(String word) {
		return KEYS.get(word);
	}

	private static Set<String> computed(String word) {
		return CaseEndings.nominatives(word)
			.stream()
			.flatMap((form) -> NameKey.of(form).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

}
