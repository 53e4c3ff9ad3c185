package thaw.web;

/**
 * The reader asked for something that cannot be: a 400 that says, in a sentence, what
 * can.
 */
public class BadRequest extends RuntimeException {

	/** What was wrong and what would be right, as a sentence for the reader. */
	public BadRequest(String message) {
		super(message);
	}

}
