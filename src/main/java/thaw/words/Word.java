package thaw.words;

import java.util.List;
import java.util.Set;

/**
 * A word that is looked for.
 *
 * @param written as it was typed
 * @param text as it is compared
 * @param keys the keys of all its spellings if it is a name that the site knows, else
 * empty
 * @param byStem whether it is looked for by its stem: always if it is no name, else only
 * if it is an English word too
 */
public record Word(String written, String text, Set<String> keys, boolean byStem) {

	/** Whether it carries no matter of its own. */
	public boolean isFunctionWord() {
		return FunctionWords.contains(this.text);
	}

	/** Whether it may mean a year. */
	public boolean isYear() {
		return this.text.matches("(?:18|19|20)\\d\\d");
	}

	/** Those that must be found: all but function words, unless there are no others. */
	public static List<Word> required(List<Word> words) {
		List<Word> matter = words.stream().filter((word) -> !word.isFunctionWord()).toList();
		return matter.isEmpty() ? words : matter;
	}

}
