package thaw.events;

import java.util.ArrayList;
import java.util.List;

/**
 * How many events began in each stretch of a timeline. An event counts where the first
 * day lies that its date can mean.
 *
 * @param columns names of the counts of a row
 * @param rows of a table, a year or a month each
 * @param counts in the order of time
 */
record Density(List<String> columns, List<Row> rows, List<Integer> counts) {

	/** A row of the table. */
	record Row(String name, List<Integer> counts) {

	}

	static Density of(Timeframe frame, List<EventLine> events) {
		List<Timeframe.Step> bins = frame.bins();
		List<Integer> counts = bins.stream().map((bin) -> count(bin, frame, events)).toList();
		int width = bins.size() / frame.steps().size();
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < frame.steps().size(); i++) {
			rows.add(new Row(frame.steps().get(i).name(), counts.subList(i * width, (i + 1) * width)));
		}
		return new Density((width == 1) ? List.of("Events") : List.of("I", "II", "III", "IV"), rows, counts);
	}

	private static int count(Timeframe.Step bin, Timeframe frame, List<EventLine> events) {
		return (int) events.stream().filter((event) -> bin.holds(frame.shownFrom(event.date()))).count();
	}

	/** What a bar stands for and how high the highest is, in words. */
	static String words(Timeframe frame, int most) {
		return "Events in each " + (frame.isOneYear() ? "month" : "quarter") + ", at most " + most;
	}

	/** The highest count. */
	public int most() {
		return this.counts.stream().mapToInt(Integer::intValue).max().orElse(0);
	}

	/** Bars of that height and width together, standing on a line. */
	List<TimelineDrawing.Bar> bars(int width, int baseline, int tallest) {
		List<TimelineDrawing.Bar> bars = new ArrayList<>();
		for (int i = 0; i < this.counts.size(); i++) {
			int left = Math.round(width * i / (float) this.counts.size());
			int right = Math.round(width * (i + 1) / (float) this.counts.size());
			int height = Math.round(tallest * this.counts.get(i) / (float) Math.max(1, most()));
			if (height > 0) {
				bars.add(new TimelineDrawing.Bar(left, baseline - height, right - left - 1, height));
			}
		}
		return bars;
	}

}
