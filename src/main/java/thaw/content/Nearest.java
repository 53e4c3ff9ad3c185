package thaw.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the known word that somebody who wrote another one probably meant. */
public final class Nearest {

	/** What is longer is compared as far as this: no name on the site is so long. */
	private static final int LONGEST = 100;

	private record Candidate(String word, int distance) {

	}

	private Nearest() {
	}

	/**
	 * The known words nearest to one, nearest first: fewest letters changed, added or
	 * left out; ties alphabetically.
	 * @param word what was written, of any length
	 * @param known what could have been meant
	 * @param most how many to give at most
	 */
	public static List<String> to(String word, Collection<String> known, int most) {
		String written = word.substring(0, Math.min(word.length(), LONGEST));
		return known.stream()
			.map((candidate) -> new Candidate(candidate, distance(written, candidate)))
			.sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
			.limit(most)
			.map(Candidate::word)
			.toList();
	}

	/**
	 * Levenshtein's distance between two words: the least number of single letters
	 * changed, added or left out.
	 */
	public static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int change = diagonal + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(change, Math.min(row[j - 1], row[j]) + 1);
			}
		}
		return row[other.length()];
	}

}
