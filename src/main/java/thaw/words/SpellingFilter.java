package thaw.words;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes British and American spellings one, and the two names of one plant. */
final class SpellingFilter extends TokenFilter {

	private static final List<Spelling> SPELLINGS = List.of(new Spelling("is(e|ed|es|ing|ations?|ers?)$", "iz$1"),
			new Spelling("^(col|hon|fav|lab|neighb|behavi|harb|rum|arm|vig)our", "$1or"),
			new Spelling("(off|def)ence", "$1ense"), new Spelling("plough", "plow"), new Spelling("haem", "hem"),
			new Spelling("tre$", "ter"), new Spelling("^doughnut", "donut"), new Spelling("^programme", "program"),
			new Spelling("^maize$", "corn"));

	/** Whether any of those can apply: asked of every word, so one look. */
	private static final Pattern MAY_DIFFER = Pattern
		.compile(SPELLINGS.stream().map((spelling) -> spelling.written().pattern()).collect(Collectors.joining("|")));

	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

	/** What is written so, in part of a word, is compared as that. */
	private record Spelling(Pattern written, String compared) {

		Spelling(String written, String compared) {
			this(Pattern.compile(written), compared);
		}

	}

	SpellingFilter(TokenStream input) {
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
			return new SpellingFilter(input);
		}

	}

	@Override
	public boolean incrementToken() throws IOException {
		if (!this.input.incrementToken()) {
			return false;
		}
		if (MAY_DIFFER.matcher(this.term).find()) {
			String word = this.term.toString();
			for (Spelling spelling : SPELLINGS) {
				word = spelling.written().matcher(word).replaceAll(spelling.compared());
			}
			this.term.setEmpty().append(word);
		}
		return true;
	}

}
