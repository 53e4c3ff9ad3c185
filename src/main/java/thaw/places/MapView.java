package thaw.places;

import java.util.List;

/**
 * A part of the map and the page for which it is drawn.
 *
 * @param size {@code small}, {@code medium} or {@code large}
 * @param name what it shows
 * @param box its edges, in the units of the coastlines
 * @param eurasia whether the main map is drawn
 * @param america whether the corner with North America is drawn
 * @param width of the picture in CSS pixels
 * @param target least side of what is touched, in CSS pixels
 */
record MapView(String size, String name, Box box, boolean eurasia, boolean america, int width, int target) {

	private static final Box WHOLE = new Box(0, 0, 2000, 1250);

	/** Where North America stands on the whole map. */
	private static final Box CORNER = new Box(0, 770, 580, 1250);

	/** From the narrowest page to the widest; a narrow one has the map in three parts. */
	static final List<MapView> ALL = List.of(
			new MapView("small", "Europe and the Caucasus", new Box(190, 130, 880, 860), true, false, 288, 44),
			new MapView("small", "Asia", new Box(880, 60, 1900, 1250), true, false, 288, 44),
			new MapView("small", "North America", CORNER, false, true, 288, 44),
			new MapView("medium", "Map", WHOLE, true, true, 700, 28),
			new MapView("large", "Map", WHOLE, true, true, 1000, 28));

	/** Whether the coasts around a point are drawn at all. */
	static boolean draws(Projection.Point point) {
		return ALL.get(ALL.size() - 1).shows(point);
	}

	/** How many units of the map one CSS pixel is. */
	double pixel() {
		return (double) (this.box.right() - this.box.left()) / this.width;
	}

	/**
	 * Whether a place at that point is in the picture: what the corner covers is not.
	 */
	boolean shows(Projection.Point point) {
		int x = (int) point.x();
		int y = (int) point.y();
		return this.box.holds(x, y)
				&& (point.american() ? this.america : this.eurasia && !(this.america && CORNER.holds(x, y)));
	}

	/** Whether the name of a mark may stand there: not across the edge of the corner. */
	boolean allows(Box label, int x, int y) {
		boolean whole = !this.america || !this.eurasia;
		return label.within(this.box)
				&& (whole || (CORNER.holds(x, y) ? label.within(CORNER) : !label.touches(CORNER)));
	}

	/** For the attribute of that name. */
	public String viewBox() {
		return this.box.left() + " " + this.box.top() + " " + (this.box.right() - this.box.left()) + " "
				+ (this.box.bottom() - this.box.top());
	}

}
