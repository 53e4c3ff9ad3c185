package thaw.words;

/**
 * How many slips of the finger lie between two words: letters changed, added, left out,
 * or two neighbours exchanged (the distance of Damerau, each pair exchanged once).
 */
final class EditDistance {

	private EditDistance() {
	}

	/**
	 * The number of slips.
	 * @param most beyond which it does not matter
	 * @return any number greater than {@code most} if there are more
	 */
	static int between(String one, String other, int most) {
		if (Math.abs(one.length() - other.length()) > most || Long.bitCount(letters(one) ^ letters(other)) > 2 * most) {
			return most + 1;
		}
		int[][] rows = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			int least = most + 1;
			for (int j = 0; j <= other.length(); j++) {
				rows[i][j] = cell(rows, one, other, i, j);
				least = Math.min(least, rows[i][j]);
			}
			if (least > most) {
				return least;
			}
		}
		return rows[one.length()][other.length()];
	}

	/**
	 * Which letters stand in a word, a bit for each, some sharing one. A slip changes two
	 * bits at most, so most pairs of words are told apart without more.
	 */
	private static long letters(String word) {
		long letters = 0;
		for (int i = 0; i < word.length(); i++) {
			letters |= 1L << (word.charAt(i) & 63);
		}
		return letters;
	}

	private static int cell(int[][] rows, String one, String other, int i, int j) {
		if (i == 0 || j == 0) {
			return i + j;
		}
		int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
		int least = Math.min(rows[i - 1][j - 1] + change, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
		boolean exchanged = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return exchanged ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
	}

}
