package thaw.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws numbers against time. Each thing counted has a panel of its own, all on one scale
 * from nought, and no line joins two numbers, since what lies between was not counted.
 */
final class TimeChart {

	private static final int TITLE = 30;

	private static final int TALLEST = 180;

	private static final int NARROW = 400;

	private static final int[] SHIFTS = { 0, 1, -1, -2, 2 };

	private static final int SCALE = 40;

	private static final int MARK = 16;

	private static final int LINE = 26;

	private static final int LETTER = 8;

	private final String size;

	private final int width;

	private final List<Chart.Label> labels = new ArrayList<>();

	private final List<Chart.Rule> rules = new ArrayList<>();

	private final List<Chart.Mark> marks = new ArrayList<>();

	private int firstYear;

	private int lastYear;

	private long highest;

	private long step;

	TimeChart(String size, int width) {
		this.size = size;
		this.width = width;
	}

	/** The numbers of each thing counted must stand in the order of time. */
	Chart draw(SeriesPage page) {
		List<SeriesPage.Row> points = page.points();
		this.firstYear = points.stream().mapToInt((one) -> one.date().earliest().getYear()).min().orElseThrow();
		this.lastYear = points.stream().mapToInt((one) -> one.date().latest().getYear()).max().orElseThrow() + 1;
		this.highest = points.stream().mapToLong(SeriesPage.Row::highest).max().orElseThrow();
		this.step = Chart.step(this.highest);
		int y = TITLE;
		for (String counted : page.counted()) {
			y = panel(page, counted, page.of(counted), y) + TITLE;
		}
		return new Chart(this.size, this.width, y - TITLE, this.labels, this.rules, this.marks);
	}

	/** Answers where the next panel may begin. */
	private int panel(SeriesPage page, String counted, List<SeriesPage.Row> points, int top) {
		int tallest = height(points.stream().mapToLong(SeriesPage.Row::highest).max().orElse(1));
		int base = top + Math.max(tallest, 2 * LINE + 8) + MARK;
		this.labels.add(new Chart.Label(counted, 0, top - 10, "start", "lane"));
		for (long value = this.step; height(value) <= tallest; value += this.step) {
			this.rules.add(new Chart.Rule(0, base - height(value), this.width, base - height(value)));
		}
		years(base);
		int[] xs = places(points);
		List<Chart.Label> taken = new ArrayList<>();
		for (int i = 0; i < xs.length; i++) {
			SeriesPage.Row point = points.get(i);
			int y = base - height(point.highest());
			this.marks.add(new Chart.Mark(xs[i], y, xs[i], base, Chart.shape(page, point), point.exact()));
			int last = i;
			while (last + 1 < xs.length && xs[last + 1] - xs[last] <= MARK) {
				last++;
			}
			boolean crowded = last + 1 < xs.length
					&& xs[last] + MARK + point.wording().length() * LETTER > xs[last + 1] - MARK / 2;
			label(point.wording(), xs[last], crowded && last == i, y, base, taken);
		}
		this.labels.addAll(taken);
		return base + SCALE;
	}

	private void years(int base) {
		this.rules.add(new Chart.Rule(0, base, this.width, base));
		for (int year = this.firstYear; year <= this.lastYear; year++) {
			int x = x(LocalDate.of(year, 1, 1));
			this.rules.add(new Chart.Rule(x, base, x, base + 6));
			if ((year - this.firstYear) % ((this.width < NARROW) ? 3 : 1) == 0 && year < this.lastYear) {
				this.labels.add(new Chart.Label(Integer.toString(year), x + 4, base + 22, "start", "step"));
			}
		}
	}

	/** Marks of the same time stand side by side. */
	private int[] places(List<SeriesPage.Row> points) {
		int[] xs = points.stream().mapToInt(this::x).toArray();
		for (int i = 1; i < xs.length; i++) {
			xs[i] = Math.max(xs[i], xs[i - 1] + MARK);
		}
		return xs;
	}

	/**
	 * Beside the mark, or above it where the next mark stands in the way; where other
	 * words stand, higher, or lower if the scale allows.
	 */
	private void label(String words, int x, boolean above, int y, int base, List<Chart.Label> taken) {
		boolean left = x + MARK + words.length() * LETTER > this.width;
		String anchor = left ? "end" : above ? "middle" : "start";
		int at = left ? x - MARK : above ? x : x + MARK;
		int line = (above && !left) ? y - MARK : Math.min(y + 5, base - 6);
		for (int shift : SHIFTS) {
			Chart.Label label = new Chart.Label(words, at, line + shift * LINE, anchor, "value");
			if (label.y() < base && taken.stream().noneMatch((other) -> touches(label, other))) {
				taken.add(label);
				return;
			}
		}
	}

	private static boolean touches(Chart.Label one, Chart.Label other) {
		return Math.abs(one.y() - other.y()) < LINE - 2 && left(one) < left(other) + other.text().length() * LETTER
				&& left(other) < left(one) + one.text().length() * LETTER;
	}

	private static int left(Chart.Label label) {
		int length = label.text().length() * LETTER;
		return label.x() - (label.anchor().equals("start") ? 0 : label.anchor().equals("end") ? length : length / 2);
	}

	private int height(long value) {
		return (int) Math.round(TALLEST * (double) value / this.highest);
	}

	private int x(SeriesPage.Row point) {
		return (x(point.date().earliest()) + x(point.date().latest())) / 2;
	}

	private int x(LocalDate day) {
		LocalDate first = LocalDate.of(this.firstYear, 1, 1);
		double days = ChronoUnit.DAYS.between(first, LocalDate.of(this.lastYear, 1, 1));
		return (int) Math.round((this.width - 8) * ChronoUnit.DAYS.between(first, day) / days) + 4;
	}

}
