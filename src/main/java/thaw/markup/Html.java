package thaw.markup;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A run of HTML that is safe to send: whatever in it came from a text is escaped, and its
 * elements are closed.
 *
 * @param markup the HTML, never null
 */
public record Html(@JsonValue String markup) {

	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public Html {
	}

	/** The same as plain text. */
	public String text() {
		return this.markup.replaceAll("<[^>]*>", "")
			.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&quot;", "\"")
			.replace("&#39;", "'")
			.replace("&nbsp;", "\u00a0")
			.replace("&amp;", "&");
	}

	/** The HTML, as templates print it. */
	@Override
	public String toString() {
		return this.markup;
	}

}
