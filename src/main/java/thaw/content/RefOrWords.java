package thaw.content;

import thaw.crossref.Ref;

/**
 * What a key points at: a record of the site, or plain words where the site has none, or
 * nothing.
 *
 * @param ref the record, or null
 * @param words the words, or null
 */
public record RefOrWords(Ref ref, String words) {

	/** Neither. */
	public static final RefOrWords NONE = new RefOrWords(null, null);

}
