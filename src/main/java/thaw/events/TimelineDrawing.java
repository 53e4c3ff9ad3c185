package thaw.events;

import java.util.List;

/**
 * The timeline as it is drawn for one width of the page. Lengths are in the units of its
 * viewBox, about a CSS pixel each.
 *
 * @param size {@code small}, {@code medium} or {@code large}
 * @param cell side of the square that belongs to one mark
 * @param marks none where the page is too narrow for lanes
 */
record TimelineDrawing(String size, int width, int height, int cell, List<Label> labels, List<Rule> rules,
		List<Bar> bars, List<Mark> marks) {

	/**
	 * Words in the picture.
	 *
	 * @param y of the line on which they stand
	 * @param anchor {@code start}, {@code middle} or {@code end}
	 * @param kind {@code step}, {@code lane} or {@code note}
	 */
	record Label(String text, int x, int y, String anchor, String kind) {

	}

	/** A line of the scale, or between lanes. */
	record Rule(int x1, int y1, int x2, int y2) {

	}

	/** How many events began in one stretch of time. */
	record Bar(int x, int y, int width, int height) {

	}

	/**
	 * An event.
	 *
	 * @param x middle
	 * @param y middle
	 * @param from where its duration, or what its date can mean, begins
	 * @param to where that ends; equal to {@code from} where nothing is to be drawn
	 * @param loose whether its day is not known or not certain
	 * @param before whether it began before the picture does
	 * @param after whether it ended after the picture does
	 * @param title its title beside it, or null where there is no room for titles
	 */
	record Mark(EventLine event, int x, int y, int from, int to, boolean loose, boolean before, boolean after,
			Label title) {

		/** What it is called, with its date and its doubt in words. */
		public String name() {
			String climate = this.event.climate().equals(Climate.NEITHER.slug()) ? "" : ", " + this.event.climate();
			return this.event.title() + ", " + this.event.date().words() + climate;
		}

	}

}
