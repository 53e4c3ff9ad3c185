package thaw.search;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Makes British and American spellings one, the two names of one plant, and small numbers
 * in figures and in words.
 */
final class OneSpelling extends TokenFilter {

	private static final Map<String, String> NUMBERS = Map.ofEntries(Map.entry("1", "one"), Map.entry("2", "two"),
			Map.entry("3", "three"), Map.entry("4", "four"), Map.entry("5", "five"), Map.entry("6", "six"),
			Map.entry("7", "seven"), Map.entry("8", "eight"), Map.entry("9", "nine"), Map.entry("10", "ten"),
			Map.entry("12", "twelve"), Map.entry("20", "twenty"), Map.entry("40", "forty"), Map.entry("90", "ninety"),
			Map.entry("20th", "twentieth"));

	private static final Map<Pattern, String> SPELLINGS = Map.of(Pattern.compile("is(e|ed|es|ing|ations?|ers?)$"),
			"iz$1", Pattern.compile("^(col|hon|fav|lab|neighb|behavi|harb|rum|arm|vig)our"), "$1or",
			Pattern.compile("(off|def)ence"), "$1ense", Pattern.compile("plough"), "plow", Pattern.compile("haem"),
			"hem", Pattern.compile("tre$"), "ter", Pattern.compile("^doughnut"), "donut", Pattern.compile("^programme"),
			"program", Pattern.compile("^maize$"), "corn");

	/** Whether any of those can apply: asked of every word, so one look. */
	private static final Pattern MAY_DIFFER = Pattern
		.compile("is(?:e|ed|es|ing|ations?|ers?)$|our|ence|plough|haem|tre$|^doughnut|^programme|^maize$");

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	OneSpelling(TokenStream input) {
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
			return new OneSpelling(input);
		}

	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		if (MAY_DIFFER.matcher(this.term).find()) {
			String word = this.term.toString();
			for (Map.Entry<Pattern, String> spelling : SPELLINGS.entrySet()) {
				word = spelling.getKey().matcher(word).replaceAll(spelling.getValue());
			}
			this.term.setEmpty().append(word);
		}
		else if (this.term.length() > 0 && Character.isDigit(this.term.charAt(0))) {
			String digits = this.term.toString();
			this.term.setEmpty().append(NUMBERS.getOrDefault(digits, digits));
		}
		return true;
	}

}
