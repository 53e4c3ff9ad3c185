package thaw.words;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import thaw.claims.State;

/**
 * Writes small numbers in words, whether they stand in figures (22, 22nd), as the Roman
 * numerals by which party congresses are counted (XXII), or in Russian (двадцать второй):
 * all are twenty second. Full tens count the same as their ordinals.
 */
final class NumberFilter extends TokenFilter {

	private static final List<String> UNITS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
			"eighteen", "nineteen");

	private static final List<String> ORDINALS = List.of("zeroth", "first", "second", "third", "fourth", "fifth",
			"sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
			"fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth");

	private static final List<String> TENS = List.of("", "ten", "twenty", "thirty", "forty", "fifty", "sixty",
			"seventy", "eighty", "ninety");

	/** The congresses from the nineteenth to the twenty-third. */
	private static final Map<String, Integer> ROMAN = Map.of("xix", 19, "xx", 20, "xxi", 21, "xxii", 22, "xxiii", 23);

	private static final Pattern CONGRESS = Pattern.compile("(xix|xxi{0,3})(?:st|nd|rd|th)?");

	/** The Russian ordinals of the same congresses, word by word. */
	private static final Map<Pattern, String> RUSSIAN = Map.of(russian("девятнадцат"), "nineteenth",
			Pattern.compile("двадцат(?:ь|и)|двадцат(?:ый|ого|ому|ым|ом)"), "twenty", russian("втор"), "second",
			Pattern.compile("перв(?:ый|ого|ому|ым|ом)"), "first");

	private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);

	private final Deque<String> rest = new ArrayDeque<>();

	private State first;

	NumberFilter(TokenStream input) {
		super(input);
	}

	/** By which Lucene makes it. */
	public static final class Factory extends TokenFilterFactory {

		/** Takes no arguments. */
		public Factory(Map<String, String> arguments) {
			super(arguments);
		}

		@Override
		public TokenStream create(TokenStream input) {
			return new NumberFilter(input);
		}

	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.rest.isEmpty()) {
			restoreState(this.first);
			this.term.setEmpty().append(this.rest.poll());
			this.position.setPositionIncrement(1);
			return true;
		}
		if (!this.input.incrementToken()) {
			return false;
		}
		List<String> words = words(this.term.toString());
		if (!words.isEmpty()) {
			this.term.setEmpty().append(words.get(0));
			this.rest.addAll(words.subList(1, words.size()));
			this.first = captureState();
		}
		return true;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		this.rest.clear();
	}

	private static Pattern russian(String stem) {
		return Pattern.compile(stem + "(?:ый|ой|ого|ому|ым|ом)");
	}

	/** The number in words; empty if it is none that is written so. */
	private static List<String> words(String term) {
		Matcher figures = FIGURES.matcher(term);
		if (figures.matches()) {
			return words(Integer.parseInt(figures.group(1)), figures.group(2) != null);
		}
		Matcher roman = CONGRESS.matcher(term);
		if (roman.matches()) {
			return words(ROMAN.get(roman.group(1)), true);
		}
		if (term.length() > 1 && term.endsWith("tieth")) {
			return List.of(term.replaceAll("tieth$", "ty"));
		}
		return RUSSIAN.entrySet()
			.stream()
			.filter((word) -> word.getKey().matcher(term).matches())
			.map(Map.Entry::getValue)
			.toList();
	}

	private static List<String> words(int number, boolean ordinal) {
		List<String> units = ordinal ? ORDINALS : UNITS;
		if (number < units.size()) {
			return List.of(units.get(number));
		}
		List<String> words = new ArrayList<>(List.of(TENS.get(number / 10)));
		if (number % 10 > 0) {
			words.add(units.get(number % 10));
		}
		return words;
	}

}
