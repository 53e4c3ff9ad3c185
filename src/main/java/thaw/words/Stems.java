package thaw.words;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballPorterFilterFactory;

/**
 * The stems of words as they are compared. The English and the Russian stemmer stand in
 * one chain: each leaves the other's alphabet alone. Words of any other language are kept
 * apart from those, under its tag ({@code de:begrab}): German "die" is not English "die".
 */
public final class Stems {

	private static final int MOST_WORDS_KEPT = 50_000;

	/** The languages other than English and Russian for which there is a stemmer. */
	private static final Map<String, String> STEMMERS = Map.of("de", "German2", "fr", "French", "es", "Spanish", "it",
			"Italian", "hu", "Hungarian", "pt", "Portuguese", "nl", "Dutch", "sv", "Swedish");

	private static final Analyzer ENGLISH_AND_RUSSIAN = chain("English", "Russian");

	private static final Map<String, Analyzer> OTHERS = new HashMap<>();

	static {
		STEMMERS.forEach((tag, language) -> OTHERS.put(tag, chain(language)));
	}

	private static final LoadingCache<String, List<String>> STEMS = Caffeine.newBuilder()
		.maximumSize(MOST_WORDS_KEPT)
		.build((word) -> terms(ENGLISH_AND_RUSSIAN, word));

	private Stems() {
	}

	/**
	 * The stems of an English or Russian word.
	 * @param word as it is compared
	 * @return one; more for a number that is several words
	 */
	public static List<String> of(String word) {
		return STEMS.get(word);
	}

	/**
	 * The stems of a word in a text of a language.
	 * @param word as it is compared
	 * @param language BCP 47 tag, or null for English or Russian
	 */
	public static List<String> of(String word, String language) {
		if (!isForeign(language)) {
			return of(word);
		}
		String tag = language.split("-")[0];
		Analyzer stemmer = OTHERS.get(tag);
		return (stemmer == null) ? List.of(tag + ":" + word)
				: terms(stemmer, word).stream().map((stem) -> tag + ":" + stem).toList();
	}

	/**
	 * Whether words of a language are kept apart.
	 * @param language BCP 47 tag, or null for English or Russian
	 */
	public static boolean isForeign(String language) {
		return language != null && !language.startsWith("en") && !language.startsWith("ru");
	}

	private static List<String> terms(Analyzer analyzer, String word) {
		return Analysis.tokens(analyzer, "", word).stream().map(Analysis.Token::term).toList();
	}

	private static Analyzer chain(String... languages) {
		try {
			CustomAnalyzer.Builder chain = CustomAnalyzer.builder().withTokenizer(KeywordTokenizerFactory.class);
			if (languages.length > 1) {
				chain.addTokenFilter(SpellingFilter.Factory.class)
					.addTokenFilter(NumberFilter.Factory.class)
					.addTokenFilter(FirstFormsFilter.Factory.class);
			}
			for (String language : languages) {
				chain.addTokenFilter(SnowballPorterFilterFactory.class, new HashMap<>(Map.of("language", language)));
			}
			if (languages.length > 1) {
				chain.addTokenFilter(FleetingVowelFilter.Factory.class);
			}
			return chain.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
