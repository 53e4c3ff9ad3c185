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
 * @param initial whether it abbreviates a given name, so that it need not be found; its
 * keys are then those of the letter
 */
public record Word(String written, String text, Set<String> keys, boolean byStem, boolean initial) {

	/**
	 * The keys by which it is compared with names, whether it is known for one or not.
	 */
	public Set<String> sounds() {
		return this.keys.isEmpty() ? NameKey.of(this.written) : this.keys;
	}

	/** Whether it carries no matter of its own. */
	public boolean isFunctionWord() {
		return FunctionWords.contains(this.text);
	}

	/** Whether it is a name that the site knows. */
	public boolean isName() {
		return !this.initial && !this.keys.isEmpty();
	}

	/** Whether it is neither a function word nor an initial. */
	public boolean isMatter() {
		return !this.initial && !isFunctionWord();
	}

	/** Those that carry the matter, or all of them if none does. */
	public static List<Word> required(List<Word> words) {
		List<Word> matter = words.stream().filter(Word::isMatter).toList();
		return matter.isEmpty() ? words : matter;
	}

	Word asInitial() {
		return new Word(this.written, this.text, NameKey.of(this.written), true, true);
	}

}
