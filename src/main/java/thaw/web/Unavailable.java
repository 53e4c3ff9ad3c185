package thaw.web;

/**
 * What was asked for can be had again soon: a 503 that says so in a sentence, and when.
 */
public class Unavailable extends RuntimeException {

	private final int seconds;

	/**
	 * Something is away.
	 * @param message what, as a sentence for the reader
	 * @param seconds after which to try again
	 */
	public Unavailable(String message, int seconds) {
		super(message);
		this.seconds = seconds;
	}

	/** Seconds after which to try again. */
	int seconds() {
		return this.seconds;
	}

}
