package thaw.index;

import java.util.Locale;

/** By what a term is looked for. */
public enum TermType {

	/** By the stem of a word. */
	STEM,
	/** By the key of a name. */
	NAME,
	/**
	 * By the beginning of a word as it stands, in names of records and in words of
	 * quotations.
	 */
	WORD,
	/** By a whole word as it stands, in any text. */
	READING;

	/** A term of this type as one word: {@code stem:buri}. */
	public String of(String term) {
		return name().toLowerCase(Locale.ROOT) + ":" + term;
	}

}
