package thaw.web;

import thaw.crossref.Kind;
import thaw.crossref.Ref;

/**
 * There is no record of that name: a 404 with a way on, or a 301 if the record has moved.
 */
public class NoSuchRecord extends RuntimeException {

	/** Characters of a slug that an answer repeats. */
	private static final int MOST = 100;

	private final transient Ref ref;

	/** The slug as it stood in the address; it may be any text. */
	public NoSuchRecord(Kind kind, String slug) {
		super(kind.label() + " '" + slug.substring(0, Math.min(slug.length(), MOST)) + "' is not in this reference");
		this.ref = new Ref(kind, slug);
	}

	/** What was asked for. */
	public Ref ref() {
		return this.ref;
	}

}
