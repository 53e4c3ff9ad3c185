package thaw.index;

/**
 * A text to be searched.
 *
 * @param text in Unicode's composed form
 * @param language BCP 47 tag, or null for the language of the site
 * @param label what a reader is told that it is, or null
 */
record Passage(String text, String language, String label) {

	/** A text in the language of the site. */
	static Passage of(String text) {
		return new Passage(text, null, null);
	}

}
