package thaw.words;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Drops from Russian stems the vowel that only some cases have: отец and отца, кусок and
 * куска, ошибка and ошибок have one stem. It follows the stemmer.
 */
final class FleetingVowelFilter extends TokenFilter {

	private static final Pattern FLEETING = Pattern.compile("(?<=[бвгджзклмнпрстфхцчшщ])(?:е(?=ц$)|[ое](?=к$))");

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	FleetingVowelFilter(TokenStream input) {
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
			return new FleetingVowelFilter(input);
		}

	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		int last = this.term.length() - 1;
		if (last > 1 && (this.term.charAt(last) == 'к' || this.term.charAt(last) == 'ц')) {
			Matcher vowel = FLEETING.matcher(this.term.toString());
			if (vowel.find()) {
				this.term.setEmpty().append(vowel.replaceFirst(""));
			}
		}
		return true;
	}

}
