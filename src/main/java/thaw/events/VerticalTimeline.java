package thaw.events;

import java.util.ArrayList;
import java.util.List;
import thaw.themes.Lane;

/**
 * Draws a timeline from above to below for a narrow page: a column for each part of life,
 * and in it a mark large enough for a thumb for each event. Only the histogram above it
 * is true to scale.
 */
final class VerticalTimeline {

	private static final int WIDTH = 288;

	private static final int CELL = 46;

	private static final int NOTE = 24;

	private static final int TALLEST = 48;

	private static final int SCALE = 28;

	private static final int LINE = 24;

	private final Timeframe frame;

	private final List<TimelineDrawing.Label> labels = new ArrayList<>();

	private final List<TimelineDrawing.Rule> rules = new ArrayList<>();

	private final List<TimelineDrawing.Mark> marks = new ArrayList<>();

	private VerticalTimeline(Timeframe frame) {
		this.frame = frame;
	}

	/** Draws events in the order of time; those outside the frame are left out. */
	static TimelineDrawing draw(Timeframe frame, List<EventLine> events) {
		VerticalTimeline timeline = new VerticalTimeline(frame);
		List<EventLine> shown = events.stream().filter((event) -> frame.touches(event.date())).toList();
		Density density = Density.of(frame, shown);
		timeline.labels.add(new TimelineDrawing.Label(Density.words(frame, density.most()), 0, 17, "start", "note"));
		int baseline = NOTE + TALLEST;
		timeline.scale(baseline);
		int top = timeline.headings(baseline + SCALE + LINE);
		int y = top;
		for (Timeframe.Step step : frame.steps()) {
			y = timeline.block(step, y, shown);
		}
		timeline.columns(top, y);
		timeline.rules.add(new TimelineDrawing.Rule(0, y, WIDTH, y));
		return new TimelineDrawing("small", WIDTH, y + 2, CELL, timeline.labels, timeline.rules,
				density.bars(WIDTH, baseline, TALLEST), timeline.marks);
	}

	/** Every second step is named, since there is no room for all. */
	private void scale(int baseline) {
		this.rules.add(new TimelineDrawing.Rule(0, baseline, WIDTH, baseline));
		List<Timeframe.Step> steps = this.frame.steps();
		for (int i = 0; i < steps.size(); i += 2) {
			int x = (int) Math.round(this.frame.fraction(steps.get(i).first()) * WIDTH);
			this.rules.add(new TimelineDrawing.Rule(x, baseline, x, baseline + 6));
			this.labels.add(new TimelineDrawing.Label(steps.get(i).brief(), x + 3, baseline + 19, "start", "step"));
		}
	}

	/**
	 * Names of neighbouring columns stand in different lines, so that they cannot touch.
	 */
	private int headings(int top) {
		Lane[] lanes = Lane.values();
		for (int i = 0; i < lanes.length; i++) {
			boolean last = i == lanes.length - 1;
			int line = last ? 2 : i % 2;
			this.labels.add(new TimelineDrawing.Label(lanes[i].label(), last ? WIDTH : (i == 0) ? 0 : column(i),
					top + line * LINE, last ? "end" : (i == 0) ? "start" : "middle", "lane"));
		}
		return top + 2 * LINE + 10;
	}

	/** Lines between the columns. */
	private void columns(int top, int bottom) {
		for (int i = 1; i < Lane.values().length; i++) {
			int x = (column(i - 1) + column(i)) / 2;
			this.rules.add(new TimelineDrawing.Rule(x, top, x, bottom));
		}
	}

	private int block(Timeframe.Step step, int top, List<EventLine> shown) {
		this.rules.add(new TimelineDrawing.Rule(0, top, WIDTH, top));
		this.labels.add(new TimelineDrawing.Label(step.name(), 0, top + 18, "start", "step"));
		int[] depth = new int[Lane.values().length];
		int deepest = 0;
		for (EventLine event : shown) {
			if (step.holds(this.frame.shownFrom(event.date()))) {
				int lane = lane(event);
				int y = top + LINE + depth[lane]++ * CELL + CELL / 2;
				deepest = Math.max(deepest, depth[lane]);
				this.marks.add(mark(event, column(lane), y));
			}
		}
		return top + LINE + deepest * CELL + 4;
	}

	private TimelineDrawing.Mark mark(EventLine event, int x, int y) {
		boolean before = event.date().earliest().isBefore(this.frame.first());
		boolean after = event.date().latest().isAfter(this.frame.last());
		return new TimelineDrawing.Mark(event, x, y, x, x, event.isLoose(), before, after, null);
	}

	private static int lane(EventLine event) {
		int lane = 0;
		while (!Lane.values()[lane].label().equals(event.lane())) {
			lane++;
		}
		return lane;
	}

	private static int column(int lane) {
		return (int) Math.round((lane + 0.5) * WIDTH / Lane.values().length);
	}

}
