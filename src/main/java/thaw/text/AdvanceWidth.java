package thaw.text;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words stand in a drawing. The reader's face is not known here, so the widths
 * are those of a wide one, DejaVu Sans: in Literata, Times or Georgia the same words need
 * less room.
 */
public final class AdvanceWidth {

	/** Letters of at most 0.42 em, small as they stand or high. */
	private static final String NARROW = " \u00a0!'’‘\"()*,-./:;I[\\]fijlrt|";

	/** Letters of more than 0.8 em. */
	private static final String WIDE = "%&@MWmw—…ЖФШЩЫЮжфшщыю";

	private AdvanceWidth() {
	}

	/**
	 * The most that words need on one line.
	 * @param size of the type, in the unit of the answer
	 */
	public static int of(String words, int size) {
		return (int) Math.ceil(words.chars().mapToDouble((letter) -> em((char) letter)).sum() * size);
	}

	/**
	 * Breaks words at their spaces into lines of that width; a single word may be wider.
	 */
	public static List<String> lines(String words, int size, int width) {
		List<String> lines = new ArrayList<>();
		for (String word : words.strip().split(" +")) {
			String longer = lines.isEmpty() ? word : lines.get(lines.size() - 1) + " " + word;
			if (!lines.isEmpty() && of(longer, size) <= width) {
				lines.set(lines.size() - 1, longer);
			}
			else {
				lines.add(word);
			}
		}
		return lines;
	}

	private static double em(char letter) {
		if (NARROW.indexOf(letter) >= 0) {
			return 0.42;
		}
		if (WIDE.indexOf(letter) >= 0) {
			return 1.1;
		}
		return Character.isUpperCase(letter) ? 0.8 : 0.65;
	}

}
