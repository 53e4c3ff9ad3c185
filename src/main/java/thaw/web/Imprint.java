package thaw.web;

/** How the work as a whole is named, in feeds, in citations and to machines. */
public final class Imprint {

	/** Title of the whole. */
	public static final String TITLE = "The Khrushchev Thaw";

	/** Whom to name as its author: no page is signed, all are the work of all editors. */
	public static final String EDITORS = "The Editors of The Khrushchev Thaw";

	private Imprint() {
	}

}
