package thaw.quotations;

import java.util.Locale;
import java.util.stream.Stream;
import thaw.content.Fields;
import thaw.content.Values;

/**
 * The line that says a quotation in a reader's plain words. The paraphrase is worth its
 * place only if it is short and adds words to those of the quotation.
 */
final class Gist {

	private static final int FEWEST_WORDS = 8;

	private static final int MOST_WORDS = 40;

	private Gist() {
	}

	/** Reads the line, plain text, and reports what is wrong with it. */
	static String read(Fields front) {
		String gist = Values.sentence(front, "gist");
		if (!gist.isEmpty()) {
			measure(front, gist);
			if (gist.matches("(?s).*[\\n*_\\[\\]<>`].*")) {
				front.report("gist", "Markdown or a line break", "one line of plain words");
			}
			Stream.of("title", "text")
				.filter((key) -> letters(front.text(key)).equals(letters(gist)))
				.forEach((key) -> front.report("gist", "the words of " + key, "other words"));
		}
		return gist;
	}

	private static void measure(Fields front, String gist) {
		int words = gist.split("\\s+").length;
		if (words < FEWEST_WORDS || words > MOST_WORDS) {
			front.report("gist", words + " words", FEWEST_WORDS + " to " + MOST_WORDS + " words");
		}
	}

	private static String letters(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
	}

}
