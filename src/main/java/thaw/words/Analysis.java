package thaw.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How text becomes words, for the index and for everything else that compares words: as
 * they stand, but for case, accents, stress marks and apostrophes.
 */
public final class Analysis {

	/**
	 * Apostrophes and primes, as they are written for soft signs: those of ASCII and of
	 * typography, modifier letters, primes, accents that stand alone.
	 */
	static final String APOSTROPHES = "'’‘‛ʼʻʽʹˈ′‵ʺ″＇ꞌ`´";

	/**
	 * A letter and its full stop before another letter: N.S.Khrushchev is three words.
	 */
	private static final String INITIAL = "(?<!\\p{L})(\\p{L})\\.(?=\\p{L})";

	/** The modifier letters among them: the tokenizer takes them for letters. */
	private static final String MODIFIERS = "ʼʻʽʹʺꞌ";

	/** Signs that must be read before words are: accents, apostrophes, ё, N.S., U2. */
	private static final Analyzer WORDS = words(true);

	private static final Analyzer PLAIN_WORDS = words(false);

	/**
	 * A word of a text.
	 *
	 * @param term what it is compared by
	 * @param start where it begins in the text
	 * @param end where it ends, exclusive
	 */
	public record Token(String term, int start, int end) {

	}

	/**
	 * The words of a text in English or Russian by their stems; a number may be several.
	 */
	public static List<Token> stems(String text) {
		List<Token> stems = new ArrayList<>();
		for (Token word : words(text)) {
			Stems.of(word.term()).forEach((stem) -> stems.add(new Token(stem, word.start(), word.end())));
		}
		return stems;
	}

	/** The words of a text as they stand. */
	public static List<Token> words(String text) {
		return tokens(isPlain(text) ? PLAIN_WORDS : WORDS, "", text);
	}

	/** The words of a text as they are written there. */
	public static List<String> surfaces(String text) {
		return words(text).stream().map((token) -> text.substring(token.start(), token.end())).toList();
	}

	/** A word as it is compared. */
	public static String folded(String word) {
		return words(word).stream().map(Token::term).findFirst().orElse("");
	}

	/** Text in the Unicode form in which it is compared: letter and accent as one. */
	public static String composed(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	static List<Token> tokens(Analyzer analyzer, String field, String text) {
		List<Token> tokens = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream(field, text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tokens;
	}

	/** Whether a text has none of the signs that the character filters look for. */
	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char sign = text.charAt(i);
			boolean plain = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || sign == ' '
					|| (sign >= 'а' && sign <= 'я') || (sign >= 'А' && sign <= 'Я') || sign == ',' || sign == '-';
			if (!plain) {
				return false;
			}
		}
		return true;
	}

	private static Analyzer words(boolean filtered) {
		try {
			CustomAnalyzer.Builder chain = CustomAnalyzer.builder();
			if (filtered) {
				chain.addCharFilter(PatternReplaceCharFilterFactory.class, replace("[\\p{Mn}\\p{Cf}]", ""))
					.addCharFilter(PatternReplaceCharFilterFactory.class,
							replace("(?<=\\p{L})(?:[" + MODIFIERS + "]|[" + APOSTROPHES + "](?=\\p{L}))", ""))
					.addCharFilter(PatternReplaceCharFilterFactory.class, replace("[ёЁ]", "е"))
					.addCharFilter(PatternReplaceCharFilterFactory.class, replace(INITIAL, "$1. "))
					.addCharFilter(PatternReplaceCharFilterFactory.class, replace("(?<=\\p{L})(\\d)", " $1"));
			}
			return chain.withTokenizer(StandardTokenizerFactory.class)
				.addTokenFilter(LowerCaseFilterFactory.class)
				.addTokenFilter(ASCIIFoldingFilterFactory.class)
				.build();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> replace(String pattern, String with) {
		return new HashMap<>(Map.of("pattern", pattern, "replacement", with));
	}

}
