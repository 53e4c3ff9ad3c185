package thaw.web;

/** Numbers of things in words. */
public final class Count {

	private Count() {
	}

	/** {@code 1 place}, {@code 68 places}; none is {@code 0 places}. */
	public static String of(long number, String one, String several) {
		return number + " " + ((number == 1) ? one : several);
	}

}
