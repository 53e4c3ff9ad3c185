package thaw.ties;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import thaw.text.AdvanceWidth;
import thaw.web.Link;

/**
 * A person among the nearest others, as drawn for one width of the page. Lengths are in
 * the units of its viewBox, about a CSS pixel each.
 *
 * @param size {@code small} or {@code column}
 * @param middle the name of the person, line by line
 */
public record TieDrawing(String size, int width, int height, List<Label> middle, List<Branch> branches) {

	/** Height of the letters, from one line to the next, and between two people. */
	private static final int TYPE = 14;

	private static final int LINE = 19;

	private static final int GAP = 12;

	/** On a wide page, how much of it the person in the middle has. */
	private static final int MIDDLE = 124;

	/** Room for a line between two names. */
	private static final int CURVE = 30;

	/** A line of words. */
	public record Label(String text, int x, int y, String anchor, String kind) {

	}

	/**
	 * A person tied to the one in the middle.
	 *
	 * @param firmness {@code certain}, {@code reported} or {@code derived}
	 * @param path the line between the two
	 * @param hit what answers to a touch: left, top, width, height
	 */
	public record Branch(Link who, String firmness, String path, List<Label> labels, List<Integer> hit) {

	}

	static TieDrawing of(String size, int width, String name, List<PersonTies.Nearest> nearest) {
		return size.equals("small") ? tree(width, name, nearest) : star(width, name, nearest);
	}

	/** The person above, the others below one another. */
	private static TieDrawing tree(int width, String name, List<PersonTies.Nearest> nearest) {
		List<Label> middle = lines(name, 0, 0, width, "start", "middle");
		List<Branch> branches = new ArrayList<>();
		int trunk = middle.get(middle.size() - 1).y() + 7;
		int y = trunk + 6;
		for (PersonTies.Nearest one : nearest) {
			List<Label> labels = words(one, 30, y, width - 30, "start");
			branches.add(branch(one, "M8 " + trunk + "V" + (y + 13) + "H24", labels, 26, width - 26));
			y = labels.get(labels.size() - 1).y() + GAP;
		}
		return new TieDrawing("small", width, y, middle, branches);
	}

	/** The person in the middle, the others left and right. */
	private static TieDrawing star(int width, String name, List<PersonTies.Nearest> nearest) {
		int column = (width - MIDDLE) / 2 - CURVE;
		int height = Math.max(2 * LINE, Math.max(height(nearest, 0, column), height(nearest, 1, column)));
		List<Label> middle = lines(name, width / 2, 0, MIDDLE, "middle", "middle");
		int top = (height - LINE * middle.size()) / 2;
		List<Branch> branches = new ArrayList<>();
		for (int side = 0; side < 2; side++) {
			int edge = (side == 0) ? column : width - column;
			int towards = (side == 0) ? CURVE : -CURVE;
			int y = (height - height(nearest, side, column)) / 2;
			for (PersonTies.Nearest one : side(nearest, side)) {
				List<Label> labels = words(one, edge, y, column, (side == 0) ? "end" : "start");
				String path = "M" + (edge + towards / 8) + " " + (y + 14) + "C" + (edge + towards) + " " + (y + 14)
						+ " " + edge + " " + height / 2 + " " + (edge + towards) + " " + height / 2;
				branches.add(branch(one, path, labels, (side == 0) ? 0 : edge, column));
				y = labels.get(labels.size() - 1).y() + GAP;
			}
		}
		return new TieDrawing("column", width, height + GAP, middle.stream().map((line) -> moved(line, top)).toList(),
				branches);
	}

	private static List<PersonTies.Nearest> side(List<PersonTies.Nearest> nearest, int side) {
		return Stream.iterate(side, (i) -> i < nearest.size(), (i) -> i + 2).map(nearest::get).toList();
	}

	private static int height(List<PersonTies.Nearest> nearest, int side, int column) {
		return side(nearest, side).stream()
			.map((one) -> words(one, 0, 0, column, "start"))
			.mapToInt((labels) -> labels.size() * LINE + GAP)
			.sum();
	}

	private static Label moved(Label line, int down) {
		return new Label(line.text(), line.x(), line.y() + down, line.anchor(), line.kind());
	}

	private static List<Label> words(PersonTies.Nearest one, int x, int top, int width, String anchor) {
		List<Label> name = lines(one.who().name(), x, top, width, anchor, "title");
		List<Label> how = lines(one.how(), x, top + name.size() * LINE, width, anchor, "note");
		return Stream.concat(name.stream(), how.stream()).toList();
	}

	private static List<Label> lines(String words, int x, int top, int width, String anchor, String kind) {
		List<Label> labels = new ArrayList<>();
		for (String line : AdvanceWidth.lines(words, TYPE, width)) {
			labels.add(new Label(line, x, top + (labels.size() + 1) * LINE, anchor, kind));
		}
		return labels;
	}

	private static Branch branch(PersonTies.Nearest one, String path, List<Label> labels, int left, int width) {
		int top = labels.get(0).y() - LINE + 3;
		return new Branch(one.who(), one.firmness(), path, labels,
				List.of(left, top, width, labels.get(labels.size() - 1).y() + GAP - 2 - top));
	}

}
