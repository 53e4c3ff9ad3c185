package thaw.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many slips lie between two words. */
class EditDistanceTests {

	private static final int ANY = 100;

	@ParameterizedTest
	@CsvSource({ "thaw, thaw, 0", "thaw, thew, 1", "thaw, haw, 1", "thaw, thawn, 1", "thaw, htaw, 1", "thaw, what, 2",
			"оттепель, оттипель, 1", "оттепель, отепел, 2" })
	void countsSlips(String one, String other, int slips) {
		assertThat(EditDistance.between(one, other, ANY)).isEqualTo(slips);
		assertThat(EditDistance.between(other, one, ANY)).isEqualTo(slips);
	}

	/** What spares the counting never changes what is counted. */
	@Test
	void givesUpOnlyBeyondTheMost() {
		Random random = new Random(1956);
		for (int pair = 0; pair < 20_000; pair++) {
			String one = word(random);
			String other = word(random);
			int slips = EditDistance.between(one, other, ANY);
			for (int most = 0; most <= 3; most++) {
				int found = EditDistance.between(one, other, most);
				assertThat(Math.min(found, most + 1)).as(one + " " + other).isEqualTo(Math.min(slips, most + 1));
			}
		}
	}

	/** Of few letters, so that many pairs are near. */
	private static String word(Random random) {
		StringBuilder word = new StringBuilder();
		for (int left = 1 + random.nextInt(6); left > 0; left--) {
			word.append("abcж".charAt(random.nextInt(4)));
		}
		return word.toString();
	}

}
