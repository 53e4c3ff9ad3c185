package thaw.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;
import org.springframework.stereotype.Component;

/**
 * The words of English and Russian, in all their forms, whether the site has them or not:
 * what is one of them was not misspelled. The lists are LanguageTool's for its checking
 * of spelling, American, British and Russian.
 */
@Component
public final class RealWords {

	private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

	private static final Pattern APOSTROPHE = Pattern.compile("[" + Analysis.APOSTROPHES + "]");

	private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

	private final List<WordList> english = List.of(WordList.read("en/hunspell/en_GB"),
			WordList.read("en/hunspell/en_US"));

	private final WordList russian = WordList.read("ru/hunspell/ru_RU");

	/**
	 * Whether a word of either language is written so, in whatever case, with е for ё or
	 * without. English names are words too, written with a capital or not, and
	 * abbreviations in capitals; of the Russian ones only those well known, since for
	 * nearly every misspelling there is a surname.
	 * @param written one word, with its apostrophe if it has one
	 */
	public boolean isWord(String written) {
		String word = APOSTROPHE.matcher(MARKS.matcher(Analysis.composed(written)).replaceAll("")).replaceAll("'");
		return word.codePoints().anyMatch(Character::isLetter)
				&& (isEnglish(word) || isEnglish(POSSESSIVE.matcher(word).replaceFirst("")) || isRussian(word));
	}

	private boolean isEnglish(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return Stream.of(lower, capitalised(lower), word)
			.anyMatch((form) -> this.english.stream().anyMatch((list) -> list.contains(form)));
	}

	private static String capitalised(String word) {
		return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
	}

	private boolean isRussian(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		return this.russian.contains(lower) || this.russian.contains(lower.replace('ё', 'е'));
	}

	/** Entries are the word, a separator, and how frequent it is. */
	private record WordList(FSA entries, Charset charset, byte separator) {

		static WordList read(String name) {
			try {
				Dictionary file = Dictionary.read(Objects
					.requireNonNull(RealWords.class.getResource("/org/languagetool/resource/" + name + ".dict"), name));
				return new WordList(file.fsa, Charset.forName(file.metadata.getEncoding()),
						file.metadata.getSeparator());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		/**
		 * Letters that the list cannot write become question marks, which no word has.
		 */
		boolean contains(String word) {
			MatchResult found = new FSATraversal(this.entries).match(word.getBytes(this.charset));
			return found.kind == MatchResult.SEQUENCE_IS_A_PREFIX
					&& this.entries.getArc(found.node, this.separator) != 0;
		}

	}

}
