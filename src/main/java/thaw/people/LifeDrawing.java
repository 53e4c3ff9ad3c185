package thaw.people;

import java.util.List;
import thaw.web.Link;

/**
 * A life against the years of the Thaw, as drawn for one width of the page. Lengths are
 * in the units of its viewBox, about a CSS pixel each.
 *
 * @param size {@code small} or {@code column}
 * @param cell side of the square that belongs to one mark; where it is too small for a
 * finger the marks are no links
 */
record LifeDrawing(String size, int width, int height, int cell, List<Label> labels, List<Rule> rules, List<Bar> bars,
		List<Mark> marks) {

	/**
	 * Words in the picture.
	 *
	 * @param kind {@code lane}, {@code step} or {@code note}
	 */
	record Label(String text, int x, int y, String anchor, String kind) {

	}

	/**
	 * A line up and down.
	 *
	 * @param end whether the life began or ended there
	 */
	record Rule(int x, int y1, int y2, boolean end) {

	}

	/**
	 * A time in office, in prison, abroad.
	 *
	 * @param kind {@code office}, {@code stay} or {@code forced}
	 * @param doubtful whether it is not known to belong to that time
	 */
	record Bar(int x, int y, int width, String kind, boolean doubtful) {

	}

	/**
	 * A deed or words.
	 *
	 * @param name with date and role
	 * @param said whether it is words
	 */
	record Mark(Link what, String name, boolean said, int x, int y) {

	}

	/** Whether the marks lead to what they stand for. */
	public boolean linked() {
		return this.cell >= 24;
	}

}
