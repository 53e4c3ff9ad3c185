package thaw.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A chart as it is drawn for one width of the page. Lengths are in the units of its
 * viewBox, about a CSS pixel each.
 *
 * @param size {@code small}, {@code medium} or {@code large}
 */
record Chart(String size, int width, int height, List<Label> labels, List<Rule> rules, List<Mark> marks) {

	/** How many sources have a shape of their own; the others share the last. */
	static final int SHAPES = 5;

	/** Width of the drawing for each size of page. */
	static final Map<String, Integer> WIDTHS = new TreeMap<>(Map.of("small", 288, "medium", 700, "large", 960));

	/**
	 * Words in the picture; the anchor is {@code start}, {@code middle} or {@code end}.
	 */
	record Label(String text, int x, int y, String anchor, String kind) {

	}

	/** A line of the scale. */
	record Rule(int x1, int y1, int x2, int y2) {

	}

	/**
	 * A number.
	 *
	 * @param x middle of the mark
	 * @param y middle of the mark
	 * @param toX other end of what ties it to the scale, or of its range
	 * @param toY other end of the same
	 * @param shape from 0, one for each source
	 * @param exact whether the source gives it as exact
	 */
	record Mark(int x, int y, int toX, int toY, int shape, boolean exact) {

	}

	/**
	 * The distance of lines of a scale that make it easy to read: 1, 2 or 5 times a power
	 * of ten.
	 */
	static long step(long highest) {
		long power = 1;
		while (power * 10 <= highest) {
			power *= 10;
		}
		return (highest / power >= 5) ? 2 * power : (highest / power >= 2) ? power : power / 2 + power % 2;
	}

	/** The shape of a source. */
	static int shape(SeriesPage page, SeriesPage.Row point) {
		return Math.min(SHAPES - 1, page.sources().indexOf(point.source()));
	}

}
