package thaw.web;

import java.util.List;

/**
 * A page that helps where something is missing or wrong.
 *
 * @param status HTTP status
 * @param title what happened, in a few words
 * @param detail what happened, in a sentence
 * @param nearest records that may have been meant
 * @param sought words to put into the search box
 */
public record ErrorPage(int status, String title, String detail, List<Link> nearest, String sought) implements Page {

	/** The page for what cannot be asked, with what can, in a sentence. */
	static ErrorPage badRequest(String detail) {
		return new ErrorPage(400, "That cannot be asked", detail, List.of(), "");
	}

	@Override
	public String template() {
		return "error";
	}

	@Override
	public String path() {
		return "/";
	}

	@Override
	public String heading() {
		return this.title;
	}

	@Override
	public String description() {
		return this.detail;
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public boolean addressed() {
		return false;
	}

}
