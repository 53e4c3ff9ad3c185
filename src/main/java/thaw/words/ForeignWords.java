package thaw.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.springframework.stereotype.Component;

/**
 * Tells German, French, Polish, Spanish and Italian from English and Russian by their
 * function words. The lists are Lucene's.
 */
@Component
public final class ForeignWords {

	/** A shorter word decides nothing alone. */
	private static final int SHORTEST_ALONE = 3;

	private static final Pattern APOSTROPHE = Pattern.compile("[" + Analysis.APOSTROPHES + "]");

	/** What the five write and romanised Russian does not. */
	private static final Pattern FOREIGN_LETTER = Pattern.compile("[ąćęłńóśźżßäöüàâçéèêîïôùûœñíáúìò¿¡]",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private final Map<String, Set<String>> functionWords = Map.of("de", folded(GermanAnalyzer.getDefaultStopSet()),
			"fr", folded(FrenchAnalyzer.getDefaultStopSet()), "pl", folded(polish()), "es",
			folded(SpanishAnalyzer.getDefaultStopSet()), "it", folded(ItalianAnalyzer.getDefaultStopSet()));

	/** Russian function words in Latin letters look Polish: kto, tak, nas. */
	private final Set<String> russianSounds = folded(RussianAnalyzer.getDefaultStopSet()).stream()
		.flatMap((word) -> NameKey.of(word).stream())
		.collect(Collectors.toUnmodifiableSet());

	private final RealWords english;

	/** Takes for English what stands in that list. */
	ForeignWords(RealWords english) {
		this.english = english;
	}

	/**
	 * The language that most of the words are in: {@code de}, {@code fr}, {@code pl},
	 * {@code es} or {@code it}. None if that is English or Russian, in whichever letters,
	 * or not to be told.
	 * @param words as they are written, in any case, with accents or without
	 */
	public Optional<String> language(List<String> words) {
		Set<String> parts = parts(words);
		if (parts.stream().allMatch((part) -> languagesOf(part) == 0)) {
			return Optional.empty();
		}
		boolean lettersTell = FOREIGN_LETTER.matcher(Analysis.composed(String.join(" ", words))).find();
		Set<String> real = parts.stream()
			.filter((part) -> FunctionWords.contains(part) || this.english.isWord(part))
			.collect(Collectors.toSet());
		return strongest(this.functionWords.keySet()
			.stream()
			.map((language) -> evidence(language, parts, real, lettersTell))
			.filter(Evidence::suffices)
			.toList());
	}

	private static Optional<String> strongest(List<Evidence> found) {
		int most = found.stream().mapToInt(Evidence::weight).max().orElse(0);
		List<Evidence> strongest = found.stream().filter((evidence) -> evidence.weight() == most).toList();
		return (strongest.size() == 1) ? Optional.of(strongest.get(0).language()) : Optional.empty();
	}

	/** Whether the word, of three letters or more, is on the list of any. */
	boolean isFunctionWord(String word) {
		String folded = Analysis.folded(word);
		return folded.length() >= SHORTEST_ALONE
				&& this.functionWords.values().stream().anyMatch((words) -> words.contains(folded));
	}

	/** Whether the word is on the list of a language; no language has words elsewhere. */
	public boolean isFunctionWord(String word, String language) {
		return this.functionWords.getOrDefault(language, Set.of()).contains(Analysis.folded(word));
	}

	/** L'homme is two words in French and Italian, don't is one in English. */
	private Set<String> parts(List<String> words) {
		String text = words.stream()
			.map((word) -> this.english.isWord(word) ? word : APOSTROPHE.matcher(word).replaceAll(" "))
			.collect(Collectors.joining(" "));
		return Analysis.words(text).stream().map(Analysis.Token::term).collect(Collectors.toSet());
	}

	private Evidence evidence(String language, Set<String> words, Set<String> real, boolean lettersTell) {
		Set<String> own = words.stream()
			.filter((word) -> isEvidence(word, language, lettersTell))
			.collect(Collectors.toSet());
		long unknown = words.stream()
			.filter((word) -> !own.contains(word) && !real.contains(word) && isLatin(word))
			.count();
		long others = real.stream().filter((word) -> !own.contains(word)).count();
		boolean alone = own.stream().anyMatch((word) -> word.length() >= SHORTEST_ALONE && languagesOf(word) == 1);
		return new Evidence(language, own.size(), !real.containsAll(own), alone, (int) unknown, (int) others);
	}

	private static boolean isLatin(String word) {
		return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
	}

	private boolean isEvidence(String word, String language, boolean lettersTell) {
		return word.length() > 1 && this.functionWords.get(language).contains(word) && !FunctionWords.contains(word)
				&& (lettersTell || NameKey.of(word).stream().noneMatch(this.russianSounds::contains));
	}

	private long languagesOf(String word) {
		return this.functionWords.values().stream().filter((list) -> list.contains(word)).count();
	}

	/**
	 * What speaks for a language.
	 *
	 * @param weight how many of its function words there are
	 * @param distinct whether one of them is no English word
	 * @param alone whether one of them belongs to no other language of the five
	 * @param unknown how many further words in Latin letters are no English ones
	 * @param others how many further words are English or Russian
	 */
	private record Evidence(String language, int weight, boolean distinct, boolean alone, int unknown, int others) {

		boolean suffices() {
			boolean certain = this.distinct && (this.alone || this.weight > 1);
			boolean likely = this.alone && this.unknown > this.others;
			return (certain || likely) && this.weight + this.unknown > this.others;
		}

	}

	private static Set<String> folded(CharArraySet words) {
		String text = words.stream().map((word) -> new String((char[]) word)).collect(Collectors.joining(" "));
		return Analysis.words(text).stream().map(Analysis.Token::term).collect(Collectors.toUnmodifiableSet());
	}

	/** Asked of the analyzer itself, it would load two megabytes for its stemmer. */
	private static CharArraySet polish() {
		try (InputStreamReader list = new InputStreamReader(
				Objects.requireNonNull(PolishAnalyzer.class.getResourceAsStream(PolishAnalyzer.DEFAULT_STOPWORD_FILE)),
				StandardCharsets.UTF_8)) {
			return WordlistLoader.getWordSet(list, "#");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
