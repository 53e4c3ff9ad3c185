package thaw.numbers;

import java.util.ArrayList;
import java.util.List;
import thaw.text.AdvanceWidth;

/**
 * Draws numbers on one scale from nought, a line for each, under the heading of the thing
 * counted.
 */
final class SpreadChart {

	/** Below a heading. */
	private static final int GAP = 14;

	private static final int SCALE = 34;

	/** From the middle of a mark to its words. */
	private static final int BESIDE = 14;

	private final String size;

	private final int width;

	private final List<Chart.Label> labels = new ArrayList<>();

	private final List<Chart.Rule> rules = new ArrayList<>();

	private final List<Chart.Mark> marks = new ArrayList<>();

	private long highest;

	SpreadChart(String size, int width) {
		this.size = size;
		this.width = width;
	}

	Chart draw(SeriesPage page) {
		this.highest = page.points().stream().mapToLong(SeriesPage.Row::highest).max().orElse(1);
		int y = 4;
		for (String counted : page.counted()) {
			List<Chart.Label> heading = Chart.heading(counted, y, this.width);
			this.labels.addAll(heading);
			y = heading.get(heading.size() - 1).y() + GAP;
			for (SeriesPage.Row point : page.of(counted)) {
				y = line(point, y);
			}
		}
		scale(y + 8);
		return new Chart(this.size, this.width, y + 8 + SCALE, this.labels, this.rules, this.marks);
	}

	/** Answers where the next line may begin. */
	private int line(SeriesPage.Row point, int top) {
		int y = top + Chart.LINE / 2;
		int from = x(point.value());
		int to = x(point.highest());
		this.rules.add(new Chart.Rule(0, y, this.width, y));
		this.marks.add(new Chart.Mark(from, y, to, y, 0, point.exact()));
		Chart.Label label = label(point.wording() + " (" + point.row() + ")", from, to, y + 5);
		this.labels.add(label);
		return label.y() + Chart.LINE / 2 - 5 + Chart.LINE % 2;
	}

	/**
	 * Behind the mark, else before it; where there is room for neither, on the next line.
	 */
	private Chart.Label label(String words, int from, int to, int y) {
		Chart.Label behind = Chart.Label.value(words, to + BESIDE, y, "start");
		Chart.Label before = Chart.Label.value(words, from - BESIDE, y, "end");
		return (behind.right() <= this.width) ? behind
				: (before.left() >= 0) ? before : Chart.Label.value(words, 0, y + Chart.LINE, "start");
	}

	private void scale(int y) {
		this.rules.add(new Chart.Rule(0, y, this.width, y));
		long step = Chart.step(this.highest);
		int widest = AdvanceWidth.of(Chart.number(this.highest), Chart.TYPE);
		while (x(step) - x(0) < widest + BESIDE && step < this.highest) {
			step *= 2;
		}
		for (long value = 0; value <= this.highest; value += step) {
			this.rules.add(new Chart.Rule(x(value), y, x(value), y + 6));
			this.labels
				.add(new Chart.Label(Chart.number(value), x(value), y + 22, (value == 0) ? "start" : "middle", "step"));
		}
	}

	private int x(long value) {
		return 8 + (int) Math.round((this.width - 32) * (double) value / this.highest);
	}

}
