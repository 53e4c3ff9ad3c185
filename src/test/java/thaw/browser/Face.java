package thaw.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The face in which a reader's browser sets the site. */
enum Face {

	/** The site's own. */
	OWN(""),

	/** A clone of Times, as where the site's own comes too late. */
	TIMES("Liberation Serif, Nimbus Roman, Times New Roman, Tinos"),

	/** The widest that is common. */
	DEJAVU("DejaVu Sans, Verdana");

	private static final Path SHEET = Path.of("target/classes/static/css/site.css");

	private final String names;

	Face(String names) {
		this.names = names;
	}

	/**
	 * Lets the browser have no other. Where the machine has none of its names the test is
	 * skipped; under CI that is a failure.
	 */
	void set(Page page) {
		if (this == OWN) {
			return;
		}
		page.route("**/fonts/**", Route::abort);
		page.route("**/css/site*.css", (route) -> route
			.fulfill(new Route.FulfillOptions().setContentType("text/css; charset=utf-8").setBody(sheet())));
	}

	/** Whether the machine has it, once a page is open. */
	void require(Page page) {
		if (this == OWN || (boolean) page.evaluate(
				"""
						(names) => Promise.any(names.split(', ').map((name) => new FontFace('probe', `local("${name}")`).load()))
							.then(() => true, () => false)""",
				this.names)) {
			return;
		}
		String missing = "No face like " + this + " on this machine: " + this.names;
		if ("true".equals(System.getenv("CI"))) {
			throw new IllegalStateException(missing);
		}
		Assumptions.abort(missing);
	}

	private String sheet() {
		try {
			return Files.readString(SHEET) + ":root { --face: \"" + this.names.replace(", ", "\", \"") + "\"; }";
		}
		catch (java.io.IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
