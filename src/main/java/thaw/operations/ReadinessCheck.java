package thaw.operations;

/** Something that the site needs in order to answer whatever it may be asked. */
public interface ReadinessCheck {

	/** What is looked at, in one word: {@code database}. */
	String name();

	/**
	 * Whether it is there now. It may block; who asks does not wait for ever.
	 * @throws Exception if it is not there, too
	 */
	boolean passes() throws Exception;

}
