package thaw.words;

/**
 * Tells a slip of the pen or of the ear from another word. Writers seldom miss the first
 * letter, and hear consonants better than vowels: tamizdat is not samizdat misspelt, nor
 * sovnarkhoz sovnarkom.
 */
public final class Slip {

	private static final int FAR = 2;

	/** Of four letters too many others differ by one. */
	private static final int SHORTEST = 5;

	private Slip() {
	}

	/** Whether one word may be the other misspelt, by itself, without its neighbours. */
	public static boolean isLikely(String written, String meant) {
		String one = Analysis.folded(written);
		String other = Analysis.folded(meant);
		int edits = EditDistance.between(one, other, FAR);
		if (one.length() < SHORTEST) {
			return false;
		}
		return sameBeginning(one, other, edits) && !consonants(one).equals(one)
				&& (edits < FAR || !changesAConsonant(one, other));
	}

	private static boolean sameBeginning(String one, String other, int edits) {
		boolean same = one.charAt(0) == other.charAt(0);
		return same || (edits < FAR && consonantsSorted(one).equals(consonantsSorted(other)));
	}

	/** Whether a consonant was exchanged for another, not only added or left out. */
	private static boolean changesAConsonant(String one, String other) {
		String ours = consonants(one);
		String theirs = consonants(other);
		boolean moved = consonantsSorted(one).equals(consonantsSorted(other));
		int lengths = Math.abs(ours.length() - theirs.length());
		return !moved && EditDistance.between(ours, theirs, lengths) > lengths;
	}

	/** The letters that are no vowels. */
	static String consonants(String word) {
		return word.replaceAll("[aeiouyаеиоуыэюяйьъ]", "");
	}

	private static String consonantsSorted(String word) {
		return consonants(word).chars()
			.sorted()
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
