package thaw.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import thaw.text.AdvanceWidth;

/**
 * The map, or a part of it, as it is drawn for one width of the page. Lengths are in the
 * units of the coastlines.
 *
 * @param view what it shows
 * @param cell side of the square that belongs to one mark
 * @param type height of the letters
 * @param marks the most eventful first
 */
record MapDrawing(MapView view, int cell, int type, List<Mark> marks) {

	/** Height of the letters in CSS pixels. */
	private static final int TYPE = 15;

	/**
	 * A place, or several that lie too near one another to be told apart.
	 *
	 * @param places the most eventful first
	 * @param x middle
	 * @param y middle
	 * @param radius of what is drawn
	 * @param label name beside it, or null where there is no room
	 */
	record Mark(List<PlacesPage.Item> places, int x, int y, int radius, Label label) {

		/** The place after which it is named. */
		public PlacesPage.Item first() {
			return this.places.get(0);
		}

		/** How many events happened there. */
		public int events() {
			return this.places.stream().mapToInt(PlacesPage.Item::events).sum();
		}

		/** Whether it stands for an area rather than a spot. */
		public boolean area() {
			return this.places.size() == 1 && (first().type().equals(PlaceType.COUNTRY.label())
					|| first().type().equals(PlaceType.REGION.label()));
		}

		/** Name for those who do not see it. */
		public String name() {
			int others = this.places.size() - 1;
			return first().name() + ((others > 0) ? " and " + others + " more nearby" : "") + ", "
					+ PlacesPage.Item.events(events());
		}

	}

	/**
	 * A name on the map.
	 *
	 * @param x where it begins, ends or has its middle
	 * @param y of the line on which it stands
	 * @param anchor {@code start}, {@code middle} or {@code end}
	 */
	record Label(String text, int x, int y, String anchor) {

	}

	/** Draws those of the places that lie in the view. */
	static MapDrawing draw(MapView view, List<PlacesPage.Item> places) {
		List<PlacesPage.Item> shown = places.stream().filter((place) -> view.shows(place.point())).toList();
		int cell = (int) Math.ceil(view.target() * view.pixel());
		int type = (int) Math.round(TYPE * view.pixel());
		List<Mark> bare = Clusters.of(shown, cell)
			.stream()
			.map((cluster) -> mark(cluster, cell))
			.sorted(Comparator.comparingInt(Mark::events).reversed())
			.toList();
		List<Box> taken = new ArrayList<>();
		bare.forEach((mark) -> taken.add(Box.around(mark.x(), mark.y(), mark.radius())));
		List<Mark> named = new ArrayList<>();
		for (Mark mark : bare) {
			Label label = label(mark, type, view, taken).orElse(null);
			named.add(new Mark(mark.places(), mark.x(), mark.y(), mark.radius(), label));
		}
		return new MapDrawing(view, cell, type, named);
	}

	/**
	 * The area of a mark grows with its events, between a third of its cell and the
	 * whole.
	 */
	private static Mark mark(List<PlacesPage.Item> places, int cell) {
		Projection.Point point = places.get(0).point();
		int events = places.stream().mapToInt(PlacesPage.Item::events).sum();
		int radius = (int) Math
			.round(cell * Math.min(0.5, 0.2 + 0.05 * Math.sqrt(events) + ((places.size() > 1) ? 0.1 : 0)));
		return new Mark(places, (int) Math.round(point.x()), (int) Math.round(point.y()), radius, null);
	}

	private static Optional<Label> label(Mark mark, int type, MapView view, List<Box> taken) {
		String text = mark.first().name().replaceFirst("^The ", "");
		int gap = type / 3;
		int middle = mark.y() + type / 3;
		List<Label> tries = List.of(new Label(text, mark.x() + mark.radius() + gap, middle, "start"),
				new Label(text, mark.x() - mark.radius() - gap, middle, "end"),
				new Label(text, mark.x(), mark.y() - mark.radius() - gap, "middle"),
				new Label(text, mark.x(), mark.y() + mark.radius() + type, "middle"));
		for (Label label : tries) {
			Box box = box(label, type);
			if (view.allows(box, mark.x(), mark.y()) && taken.stream().noneMatch(box::touches)) {
				taken.add(box);
				return Optional.of(label);
			}
		}
		return Optional.empty();
	}

	private static Box box(Label label, int type) {
		int width = AdvanceWidth.of(label.text(), type);
		ToIntFunction<String> shift = (anchor) -> anchor.equals("start") ? 0 : anchor.equals("end") ? width : width / 2;
		int left = label.x() - shift.applyAsInt(label.anchor());
		return new Box(left, (int) (label.y() - 1.1 * type), left + width, (int) (label.y() + 0.4 * type));
	}

	/** The cluster marks: those that stand for several places. */
	public List<Mark> clusters() {
		return this.marks.stream().filter((mark) -> mark.places().size() > 1).toList();
	}

}
