package thaw.numbers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thaw.text.AdvanceWidth;

/**
 * Draws numbers against time. Each thing counted has a panel of its own, all on one scale
 * from nought, and no line joins two numbers, since what lies between was not counted.
 */
final class TimeChart {

	/** Below a heading. */
	private static final int GAP = 10;

	private static final int TALLEST = 180;

	private static final int[] SHIFTS = { 0, 1, -1, -2, 2, -3, 3, -4, -5, -6, -7, -8, -9, -10, -11, -12 };

	private static final List<String> ANCHORS = List.of("start", "end", "middle");

	private static final int SCALE = 40;

	/** Side of a mark. */
	private static final int MARK = 16;

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
		int y = 0;
		for (String counted : page.counted()) {
			List<Chart.Label> heading = Chart.heading(counted, y, this.width);
			this.labels.addAll(heading);
			y = panel(page, page.of(counted), heading.get(heading.size() - 1).y() + GAP);
		}
		return new Chart(this.size, this.width, y, this.labels, this.rules, this.marks);
	}

	/** Answers where the next panel may begin. */
	private int panel(SeriesPage page, List<SeriesPage.Row> points, int top) {
		int tallest = height(points.stream().mapToLong(SeriesPage.Row::highest).max().orElse(1));
		int base = top + Math.max(tallest, 2 * Chart.LINE + 8) + MARK;
		int[] xs = places(points);
		List<Chart.Label> words = words(points, xs, top, base);
		for (int more = 1; words.size() < points.size() && more <= points.size(); more++) {
			base += Chart.LINE;
			words = words(points, xs, top, base);
		}
		this.labels.addAll(words);
		for (long value = this.step; height(value) <= tallest; value += this.step) {
			this.rules.add(new Chart.Rule(0, base - height(value), this.width, base - height(value)));
		}
		years(base);
		for (int i = 0; i < xs.length; i++) {
			SeriesPage.Row point = points.get(i);
			this.marks.add(new Chart.Mark(xs[i], base - height(point.highest()), xs[i], base, Chart.shape(page, point),
					point.exact()));
		}
		return base + SCALE;
	}

	/** As many years are named as have room. */
	private void years(int base) {
		this.rules.add(new Chart.Rule(0, base, this.width, base));
		int room = this.width / (this.lastYear - this.firstYear);
		int apart = 1 + AdvanceWidth.of("1953", Chart.TYPE) / room;
		for (int year = this.firstYear; year <= this.lastYear; year++) {
			int x = x(LocalDate.of(year, 1, 1));
			this.rules.add(new Chart.Rule(x, base, x, base + 6));
			if ((year - this.firstYear) % apart == 0 && year < this.lastYear) {
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

	/** The numbers in words, as many as there is room for. */
	private List<Chart.Label> words(List<SeriesPage.Row> points, int[] xs, int top, int base) {
		List<Chart.Label> taken = new ArrayList<>();
		for (int i = 0; i < xs.length; i++) {
			int y = base - height(points.get(i).highest());
			candidates(points.get(i).wording(), xs[i], y, base)
				.filter((label) -> label.left() >= 0 && label.right() <= this.width)
				.filter((label) -> label.y() > top + 8 && label.y() < base)
				.filter((label) -> taken.stream().noneMatch(label::touches))
				.filter((label) -> clearOfMarks(label, points, xs, base))
				.findFirst()
				.ifPresent(taken::add);
		}
		return taken;
	}

	/** Beside the mark, then higher and lower, then above it. */
	private Stream<Chart.Label> candidates(String words, int x, int y, int base) {
		int beside = Math.min(y + 5, base - 6);
		return Arrays.stream(SHIFTS)
			.boxed()
			.flatMap((shift) -> ANCHORS.stream()
				.map((anchor) -> Chart.Label.value(words,
						anchor.equals("start") ? x + MARK : anchor.equals("end") ? x - MARK : x,
						(anchor.equals("middle") ? y - MARK : beside) + shift * Chart.LINE, anchor)));
	}

	/**
	 * Marks that follow one another closely may have words over their stems, never over
	 * themselves.
	 */
	private boolean clearOfMarks(Chart.Label label, List<SeriesPage.Row> points, int[] xs, int base) {
		return IntStream.range(0, xs.length).noneMatch((i) -> {
			int y = base - height(points.get(i).highest());
			return Math.abs(label.y() - 5 - y) < MARK && label.left() < xs[i] + MARK / 2
					&& label.right() > xs[i] - MARK / 2;
		});
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
