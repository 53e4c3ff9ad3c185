package thaw.places;

/** A rectangle of the map, by its edges. */
record Box(int left, int top, int right, int bottom) {

	static Box around(int x, int y, int radius) {
		return new Box(x - radius, y - radius, x + radius, y + radius);
	}

	boolean touches(Box other) {
		return this.left < other.right && other.left < this.right && this.top < other.bottom && other.top < this.bottom;
	}

	boolean within(Box other) {
		return this.left >= other.left && this.top >= other.top && this.right <= other.right
				&& this.bottom <= other.bottom;
	}

	boolean holds(int x, int y) {
		return x >= this.left && x < this.right && y >= this.top && y < this.bottom;
	}

}
