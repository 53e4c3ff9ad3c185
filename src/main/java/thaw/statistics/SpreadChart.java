package thaw.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws numbers on one scale from nought, a line for each, under the heading of the thing
 * counted.
 */
final class SpreadChart {

	private static final int HEADING = 34;

	private static final int LINE = 26;

	private static final int SCALE = 34;

	private static final int LETTER = 8;

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
			this.labels.add(new Chart.Label(counted, 0, y + 20, "start", "lane"));
			y += HEADING;
			for (SeriesPage.Row point : page.points()) {
				if (point.counted().equals(counted)) {
					line(point, y + LINE / 2);
					y += LINE;
				}
			}
		}
		scale(y + 8);
		return new Chart(this.size, this.width, y + 8 + SCALE, this.labels, this.rules, this.marks);
	}

	private void line(SeriesPage.Row point, int y) {
		int from = x(point.value());
		int to = x(point.highest());
		this.rules.add(new Chart.Rule(0, y, this.width, y));
		this.marks.add(new Chart.Mark(from, y, to, y, 0, point.exact()));
		String words = point.wording() + " (" + point.row() + ")";
		boolean left = to + 14 + words.length() * LETTER > this.width;
		this.labels.add(new Chart.Label(words, left ? from - 14 : to + 14, y + 5, left ? "end" : "start", "value"));
	}

	private void scale(int y) {
		this.rules.add(new Chart.Rule(0, y, this.width, y));
		long step = Chart.step(this.highest) * (this.width < 400 ? 2 : 1);
		for (long value = 0; value <= this.highest; value += step) {
			this.rules.add(new Chart.Rule(x(value), y, x(value), y + 6));
			this.labels.add(new Chart.Label(String.format("%,d", value), x(value), y + 22,
					(value == 0) ? "start" : "middle", "step"));
		}
	}

	private int x(long value) {
		return 8 + (int) Math.round((this.width - 32) * (double) value / this.highest);
	}

}
