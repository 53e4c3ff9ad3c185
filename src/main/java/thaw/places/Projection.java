package thaw.places;

/**
 * Albers' equal-area conic projection of a sphere, into the coordinates of the map's
 * coastlines (2,000 by 1,250 units, the origin above left).
 *
 * @param meridian central meridian, degrees east
 * @param origin latitude of the origin, degrees north
 * @param south southern standard parallel, degrees north
 * @param north northern standard parallel, degrees north
 * @param radius of the sphere, in units of the map
 * @param x of the origin
 * @param y of the origin
 * @see <a href="https://doi.org/10.3133/pp1395">Snyder, Map Projections: A Working Manual
 * (1987), pp. 100-101</a>
 */
record Projection(double meridian, double origin, double south, double north, double radius, double x, double y) {

	/** The main map. The coastlines in fragments/land.html were projected so. */
	private static final Projection EURASIA = new Projection(62, 50, 30, 62, 1190, 1000, 650);

	/** North America and the Caribbean, set into the corner below left. */
	private static final Projection AMERICA = new Projection(-90, 35, 20, 50, 784, 337, 974);

	/** West of this meridian a place stands in the corner. */
	private static final double MID_ATLANTIC = -30;

	/**
	 * A point of the map.
	 *
	 * @param american whether of the map in the corner
	 */
	record Point(double x, double y, boolean american) {

		double distance(Point other) {
			return Math.hypot(this.x - other.x, this.y - other.y);
		}

	}

	/** Where a place lies on the map. */
	static Point point(double latitude, double longitude) {
		return (isAmerican(longitude) ? AMERICA : EURASIA).project(latitude, longitude);
	}

	/** Whether a place stands in the corner. */
	static boolean isAmerican(double longitude) {
		return longitude < MID_ATLANTIC;
	}

	private Point project(double latitude, double longitude) {
		double cone = (sine(this.south) + sine(this.north)) / 2;
		double constant = Math.pow(Math.cos(Math.toRadians(this.south)), 2) + 2 * cone * sine(this.south);
		double here = Math.sqrt(constant - 2 * cone * sine(latitude)) / cone;
		double there = Math.sqrt(constant - 2 * cone * sine(this.origin)) / cone;
		double angle = cone * Math.toRadians(longitude - this.meridian);
		return new Point(this.x + this.radius * here * Math.sin(angle),
				this.y - this.radius * (there - here * Math.cos(angle)), this == AMERICA);
	}

	private static double sine(double degrees) {
		return Math.sin(Math.toRadians(degrees));
	}

}
