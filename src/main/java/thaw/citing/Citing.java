package thaw.citing;

import java.util.List;

/**
 * How the page of a record is cited; templates see it as {@code citing}.
 *
 * @param meta what the head of the page says to reference managers
 * @param layers what is cited, the original first
 * @param exports addresses of the files
 */
record Citing(List<Meta> meta, List<Layer> layers, List<Export> exports) {

	/** A {@code meta} element. */
	record Meta(String name, String content) {

	}

	/**
	 * Something cited in several styles.
	 *
	 * @param heading what it is, or null if there is only one
	 */
	record Layer(String heading, List<Form> forms) {

	}

	/**
	 * A citation.
	 *
	 * @param style what the style is called
	 * @param html the citation as safe HTML
	 */
	record Form(String style, String html) {

	}

	/**
	 * A file for reference managers.
	 *
	 * @param format what it is called
	 * @param type its media type
	 * @param url its address
	 */
	record Export(String format, String type, String url) {

	}

}
