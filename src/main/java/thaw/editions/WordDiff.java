package thaw.editions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import thaw.markup.Html;
import thaw.text.Typography;

/** Two wordings of a block, compared word by word. */
final class WordDiff {

	/** A word with the space before it, or a sign. */
	private static final Pattern WORD = Pattern.compile("\\s*(?:[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*|\\S)");

	/** Blocks of more words are shown one after the other: the work grows with both. */
	private static final int MOST_WORDS = 4000;

	private WordDiff() {
	}

	/**
	 * How like two texts are: the part of their words that both have, from 0 to 1.
	 */
	static double likeness(String one, String other) {
		List<String> these = words(one);
		List<String> those = words(other);
		Map<String, Integer> left = new HashMap<>();
		these.forEach((word) -> left.merge(word.strip(), 1, Integer::sum));
		long shared = those.stream().filter((word) -> left.merge(word.strip(), -1, Integer::sum) >= 0).count();
		return these.isEmpty() ? 0 : 2.0 * shared / (these.size() + those.size());
	}

	/** The newer wording, with what was taken out and put in. */
	static Html between(String before, String after) {
		List<String> old = words(before);
		List<String> now = words(after);
		if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
			return new Html(marked("del", before) + " " + marked("ins", after));
		}
		StringBuilder html = new StringBuilder();
		int at = 0;
		for (Run<String> run : Run.between(old, now, String::equals)) {
			html.append(plain(now.subList(at, run.at())));
			html.append(marked("del", String.join("", run.before())));
			html.append(marked("ins", String.join("", run.after())));
			at = run.at() + run.after().size();
		}
		return new Html(html.append(plain(now.subList(at, now.size()))).toString());
	}

	/** A text in which nothing is marked. */
	static Html plain(String text) {
		return new Html(Typography.escape(text));
	}

	private static String plain(List<String> words) {
		return Typography.escape(String.join("", words));
	}

	private static String marked(String element, String text) {
		String words = text.stripLeading();
		String space = text.substring(0, text.length() - words.length());
		return words.isEmpty() ? space : space + "<" + element + ">" + Typography.escape(words) + "</" + element + ">";
	}

	private static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}

}
