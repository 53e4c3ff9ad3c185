package thaw.numbers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import thaw.text.AdvanceWidth;

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

	/** Height of the letters, and of a line of them. */
	static final int TYPE = 16;

	/** From one line of words to the next. */
	static final int LINE = 26;

	/** From one line of a heading to the next. */
	private static final int HEADING_LINE = 20;

	/**
	 * Words in the picture.
	 *
	 * @param y of the line on which they stand
	 * @param anchor {@code start}, {@code middle} or {@code end}
	 * @param kind {@code lane} for what was counted, {@code value} for a number,
	 * {@code step} for the scale
	 */
	record Label(String text, int x, int y, String anchor, String kind) {

		/** The words at one end of a mark, or above it. */
		static Label value(String text, int x, int y, String anchor) {
			return new Label(text, x, y, anchor, "value");
		}

		private int length() {
			return AdvanceWidth.of(this.text, TYPE);
		}

		/** Where the words begin in the widest face. */
		int left() {
			return this.x - (this.anchor.equals("start") ? 0 : this.anchor.equals("end") ? length() : length() / 2);
		}

		/** Where they end in it. */
		int right() {
			return left() + length();
		}

		/** Whether one would stand on the other. */
		boolean touches(Label other) {
			return Math.abs(this.y - other.y) < LINE - 2 && left() < other.right() && other.left() < right();
		}

	}

	/**
	 * What was counted, as a heading of as many lines as it needs.
	 * @param top where the first line may begin
	 */
	static List<Label> heading(String counted, int top, int width) {
		List<String> lines = AdvanceWidth.lines(counted, TYPE, width);
		return IntStream.range(0, lines.size())
			.mapToObj((i) -> new Label(lines.get(i), 0, top + HEADING_LINE * (i + 1), "start", "lane"))
			.toList();
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

	/** A number as readers see it, wherever the site runs. */
	static String number(long value) {
		return String.format(Locale.UK, "%,d", value);
	}

	/** The shape of a source. */
	static int shape(SeriesPage page, SeriesPage.Row point) {
		return Math.min(SHAPES - 1, page.sources().indexOf(point.source()));
	}

}
