package thaw.words;

/**
 * The two keyboards on which the names of the Thaw are typed: the same keys, pressed
 * while the other layout was on.
 */
public final class KeyboardLayout {

	private static final String LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";

	private static final String RUSSIAN = "ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,";

	private KeyboardLayout() {
	}

	/**
	 * What the same keys give on the other keyboard: Russian for a text in Latin letters,
	 * Latin letters for a Russian text.
	 */
	public static String other(String text) {
		boolean russian = text.codePoints().anyMatch((letter) -> letter >= 0x400 && letter < 0x460);
		return russian ? swap(text, RUSSIAN, LATIN) : swap(text, LATIN, RUSSIAN);
	}

	private static String swap(String text, String from, String to) {
		StringBuilder swapped = new StringBuilder(text.length());
		for (char key : text.toCharArray()) {
			int at = from.indexOf(key);
			swapped.append((at >= 0) ? to.charAt(at) : key);
		}
		return swapped.toString();
	}

}
