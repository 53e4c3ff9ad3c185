package thaw.offices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import thaw.dates.Period;
import thaw.text.AdvanceWidth;

/**
 * Bars over the years of the period, each a tenure, for one width of the page. Lengths
 * are in the units of its viewBox, about a CSS pixel each.
 *
 * @param size {@code small}, or {@code medium large} for the column of a wider page
 * @param years lines of the scale, one a year
 */
public record TenureDrawing(String size, int width, int height, List<Label> labels, List<Integer> years,
		List<Bar> bars) {

	private static final Map<String, Integer> WIDTHS = new TreeMap<>(Map.of("small", 288, "medium large", 560));

	private static final int TYPE = 16;

	private static final int LINE = 20;

	private static final int THICK = 14;

	private static final int GAP = 10;

	/**
	 * A line of the picture.
	 *
	 * @param heading the words above its bars
	 */
	record Row(String heading, List<Holding> holdings) {

	}

	/**
	 * Words in the picture.
	 *
	 * @param y of the line on which they stand
	 * @param kind {@code lane} for a heading, {@code step} for the scale
	 */
	public record Label(String text, int x, int y, String anchor, String kind) {

	}

	/**
	 * A stretch of a tenure.
	 *
	 * @param kind {@code held}, {@code acting} or {@code vacant}; {@code possible} where
	 * that is not certain
	 */
	public record Bar(int x, int y, int width, int height, String kind) {

	}

	/** The picture from the narrowest page to the widest. */
	static List<TenureDrawing> all(List<Row> rows) {
		return WIDTHS.entrySet().stream().map((size) -> of(size.getKey(), size.getValue(), rows)).toList();
	}

	private static TenureDrawing of(String size, int width, List<Row> rows) {
		List<Label> labels = new ArrayList<>(scale(width, LINE - 4));
		List<Bar> bars = new ArrayList<>();
		int y = LINE;
		for (Row row : rows) {
			for (String line : AdvanceWidth.lines(row.heading(), TYPE, width)) {
				y += LINE;
				labels.add(new Label(line, 0, y, "start", "lane"));
			}
			y += GAP / 2;
			for (List<Holding> lane : lanes(row.holdings())) {
				int top = y;
				lane.forEach((one) -> bars.addAll(bars(one, width, top)));
				y += THICK + 2;
			}
			y += GAP;
		}
		labels.addAll(scale(width, y + LINE));
		List<Integer> years = IntStream.rangeClosed(Period.FIRST.getYear(), Period.LAST.getYear())
			.map((year) -> x(LocalDate.of(year, 1, 1), width))
			.boxed()
			.toList();
		return new TenureDrawing(size, width, y + LINE + GAP, labels, years, bars);
	}

	/** Who held it at once with others stands on a line of his own. */
	private static List<List<Holding>> lanes(List<Holding> holdings) {
		List<List<Holding>> lanes = new ArrayList<>();
		holdings.stream().sorted(Comparator.comparing((one) -> one.term().possibleFrom())).forEach((one) -> {
			List<Holding> free = lanes.stream()
				.filter((lane) -> !lane.get(lane.size() - 1).term().possibleTo().isAfter(one.term().possibleFrom()))
				.findFirst()
				.orElseGet(ArrayList::new);
			if (free.isEmpty()) {
				lanes.add(free);
			}
			free.add(one);
		});
		return lanes;
	}

	private static List<Label> scale(int width, int y) {
		int step = (width < 600) ? 2 : 1;
		return IntStream.rangeClosed(0, Period.LAST.getYear() - Period.FIRST.getYear())
			.filter((year) -> year % step == 0)
			.mapToObj((year) -> {
				LocalDate first = Period.FIRST.plusYears(year);
				return new Label(Integer.toString(first.getYear()), x(first, width), y, "start", "step");
			})
			.toList();
	}

	private static List<Bar> bars(Holding one, int width, int top) {
		String kind = (one.vacant() || one.unknown()) ? "vacant" : one.acting() ? "acting" : "held";
		Term term = one.term();
		List<Bar> bars = new ArrayList<>();
		bar(bars, term.possibleFrom(), term.possibleTo(), width, top + THICK / 3, THICK / 3, "possible");
		bar(bars, term.certainFrom(), term.certainTo(), width, top, THICK, kind);
		return bars;
	}

	/**
	 * What lies outside the years is not drawn; a day is drawn as wide as can be seen.
	 */
	private static void bar(List<Bar> bars, LocalDate from, LocalDate to, int width, int y, int height, String kind) {
		if (!from.isAfter(to) && !from.isAfter(Period.LAST) && !to.isBefore(Period.FIRST)) {
			int left = x(from, width);
			bars.add(new Bar(left, y, Math.max(2, x(to, width) - left - 1), height, kind));
		}
	}

	private static int x(LocalDate day, int width) {
		double days = ChronoUnit.DAYS.between(Period.FIRST, Period.LAST) + 1.0;
		double at = ChronoUnit.DAYS.between(Period.FIRST, day) / days;
		return (int) Math.round(Math.max(0, Math.min(1, at)) * width);
	}

}
