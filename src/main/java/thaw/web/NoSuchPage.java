package thaw.web;

import java.util.List;

/**
 * The address cannot be read, or nothing can be there: an answer that says so in a
 * sentence, with addresses that may have been meant.
 */
public class NoSuchPage extends RuntimeException {

	private final transient ErrorPage page;

	private NoSuchPage(ErrorPage page) {
		super(page.detail());
		this.page = page;
	}

	/**
	 * A 400: what stands in the address cannot be.
	 * @param sought words to put into the search box
	 */
	public static NoSuchPage unreadable(String message, List<Link> ways, String sought) {
		return new NoSuchPage(new ErrorPage(400, "That cannot be asked", message, ways, sought));
	}

	/** A 404: it can be read, but lies outside of the site. */
	public static NoSuchPage outside(String message, List<Link> ways) {
		return new NoSuchPage(new ErrorPage(404, "Not found", message, ways, ""));
	}

	/** A 410: it was there and was taken away. */
	public static NoSuchPage gone(String message, List<Link> ways) {
		return new NoSuchPage(new ErrorPage(410, "Taken out", message, ways, ""));
	}

	ErrorPage page() {
		return this.page;
	}

}
