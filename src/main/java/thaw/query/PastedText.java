package thaw.query;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thaw.words.Analysis;
import thaw.words.WordReader;

/** Text as it is copied from books and pages, made into text as it is typed. */
final class PastedText {

	/** A hyphen inside a word, perhaps at the end of a line. */
	private static final Pattern HYPHENATED = Pattern
		.compile("(?<!\\p{L})(\\p{L}{2,}+)[-\u2010\u2011\u00ac]((?:\\s|\\p{Z})*)(\\p{L}{2,})");

	/** A soft hyphen, with the end of the line if it stands there. */
	private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00ad(?:[\\s\\p{Z}]*\\R[\\s\\p{Z}]*)?");

	/** Spaces and controls of every kind. */
	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\uFFFD]+");

	private final WordReader reader;

	PastedText(WordReader reader) {
		this.reader = reader;
	}

	/**
	 * Without soft hyphens and signs of no width, words broken at the ends of lines put
	 * together, each run of spaces one space.
	 */
	String cleaned(String pasted) {
		String whole = SOFT_HYPHEN.matcher(pasted).replaceAll("");
		String visible = Analysis.composed(whole.replaceAll("\\p{Cf}", ""));
		String joined = HYPHENATED.matcher(visible).replaceAll((word) -> Matcher.quoteReplacement(joined(word)));
		return SPACE.matcher(joined).replaceAll(" ").strip();
	}

	/** The two halves as one word, if it is one rather than two. */
	private String joined(MatchResult word) {
		String one = word.group(1) + word.group(3);
		boolean halves = this.reader.isKnown(word.group(1)) && this.reader.isKnown(word.group(3));
		boolean lineEnd = word.group(2).matches("(?s).*\\R.*");
		return (this.reader.isKnown(one) && (lineEnd || !halves)) ? one : word.group();
	}

}
