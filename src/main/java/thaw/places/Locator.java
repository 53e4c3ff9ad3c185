package thaw.places;

/**
 * Where a place lies, as a small map of what is around it. Lengths are in the units of
 * the coastlines.
 *
 * @param land which coastlines: {@code eurasia} or {@code america}
 * @param viewBox the part of the map
 * @param x of the place
 * @param y of the place
 */
record Locator(String land, String viewBox, int x, int y) {

	private static final int WIDTH = 420;

	private static final int HEIGHT = 280;

	static Locator of(double latitude, double longitude) {
		Projection.Point point = Projection.point(latitude, longitude);
		int x = (int) Math.round(point.x());
		int y = (int) Math.round(point.y());
		return new Locator(Projection.isAmerican(longitude) ? "america" : "eurasia",
				(x - WIDTH / 2) + " " + (y - HEIGHT / 2) + " " + WIDTH + " " + HEIGHT, x, y);
	}

}
