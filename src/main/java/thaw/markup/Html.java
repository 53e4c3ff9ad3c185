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

	/** The HTML, as templates print it. */
	@Override
	public String toString() {
		return this.markup;
	}

}
