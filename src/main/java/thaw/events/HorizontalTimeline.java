package thaw.events;

import java.util.ArrayList;
import java.util.List;
import thaw.crossref.Lane;
import thaw.dates.HistoricalDate;
import thaw.text.AdvanceWidth;

/**
 * Draws a timeline from left to right: how many events began when, then a lane for each
 * part of life, in which marks that would touch stand below one another.
 */
final class HorizontalTimeline {

	private static final int CELL = 28;

	private static final int NOTE = 24;

	private static final int TALLEST = 52;

	private static final int SCALE = 30;

	private static final int HEADING = 26;

	private static final int GAP = 10;

	/** Height of the letters of a title. */
	private static final int TYPE = 15;

	private final int width;

	private final Timeframe frame;

	private final List<TimelineDrawing.Label> labels = new ArrayList<>();

	private final List<TimelineDrawing.Rule> rules = new ArrayList<>();

	private final List<TimelineDrawing.Mark> marks = new ArrayList<>();

	private HorizontalTimeline(int width, Timeframe frame) {
		this.width = width;
		this.frame = frame;
	}

	/** Draws events in the order of time; those outside the frame are left out. */
	static TimelineDrawing draw(String size, int width, Timeframe frame, List<EventLine> events) {
		HorizontalTimeline timeline = new HorizontalTimeline(width, frame);
		List<EventLine> shown = events.stream().filter((event) -> frame.touches(event.date())).toList();
		Density density = Density.of(frame, shown);
		timeline.labels.add(new TimelineDrawing.Label(Density.words(frame, density.most()), 0, 17, "start", "note"));
		int top = NOTE + TALLEST + SCALE;
		int bottom = timeline.lanes(top, shown);
		timeline.scale(NOTE + TALLEST, bottom);
		return new TimelineDrawing(size, width, bottom + SCALE, CELL, timeline.labels, timeline.rules,
				density.bars(width, NOTE + TALLEST, TALLEST), timeline.marks);
	}

	private void scale(int baseline, int bottom) {
		this.rules.add(new TimelineDrawing.Rule(0, baseline, this.width, baseline));
		for (Timeframe.Step step : this.frame.steps()) {
			int left = x(this.frame.fraction(step.first()));
			int middle = (left + x(this.frame.fraction(step.last().plusDays(1)))) / 2;
			this.rules.add(new TimelineDrawing.Rule(left, baseline, left, bottom));
			this.labels.add(new TimelineDrawing.Label(step.brief(), middle, baseline + 21, "middle", "step"));
			this.labels.add(new TimelineDrawing.Label(step.brief(), middle, bottom + 22, "middle", "step"));
		}
		this.rules.add(new TimelineDrawing.Rule(this.width, baseline, this.width, bottom));
		this.rules.add(new TimelineDrawing.Rule(0, bottom, this.width, bottom));
	}

	private int lanes(int top, List<EventLine> shown) {
		int y = top;
		for (Lane lane : Lane.values()) {
			this.rules.add(new TimelineDrawing.Rule(0, y, this.width, y));
			this.labels.add(new TimelineDrawing.Label(lane.label(), 4, y + 20, "start", "lane"));
			List<EventLine> events = shown.stream().filter((event) -> event.lane().equals(lane.label())).toList();
			y += HEADING + Math.max(1, rows(y + HEADING, events)) * CELL + GAP;
		}
		return y;
	}

	/**
	 * Places marks in the first row that is free where they stand; answers the number of
	 * rows.
	 */
	private int rows(int top, List<EventLine> events) {
		List<Integer> free = new ArrayList<>();
		for (EventLine event : events) {
			TimelineDrawing.Mark mark = mark(event, 0);
			int row = 0;
			while (row < free.size() && free.get(row) > left(mark)) {
				row++;
			}
			if (row == free.size()) {
				free.add(0);
			}
			free.set(row, right(mark));
			this.marks.add(mark(event, top + row * CELL + CELL / 2));
		}
		return free.size();
	}

	private static int left(TimelineDrawing.Mark mark) {
		boolean titled = mark.title() != null && mark.title().anchor().equals("end");
		return titled ? mark.title().x() - width(mark.event()) : Math.min(mark.from(), mark.x() - CELL / 2);
	}

	private static int right(TimelineDrawing.Mark mark) {
		boolean titled = mark.title() != null && mark.title().anchor().equals("start");
		return titled ? mark.title().x() + width(mark.event()) : Math.max(mark.to() + 2, mark.x() + CELL / 2);
	}

	private static int width(EventLine event) {
		return AdvanceWidth.of(event.title(), TYPE) + GAP;
	}

	private TimelineDrawing.Mark mark(EventLine event, int y) {
		HistoricalDate date = event.date();
		boolean before = date.earliest().isBefore(this.frame.first());
		boolean after = date.latest().isAfter(this.frame.last());
		int from = x(this.frame.fraction(date.earliest()));
		int to = x(this.frame.fraction(date.latest()));
		boolean lasted = date.form() == HistoricalDate.Form.INTERVAL;
		int x = Math.max(CELL / 2, Math.min(this.width - CELL / 2, lasted ? from : (from + to) / 2));
		return new TimelineDrawing.Mark(event, x, y, Math.min(from, x), Math.max(to, x), event.isLoose(), before, after,
				title(event, Math.min(from, x - CELL / 2), Math.max(to, x + CELL / 2), y));
	}

	/** Behind the mark where there is room, else before it; null where there is none. */
	private TimelineDrawing.Label title(EventLine event, int left, int right, int y) {
		boolean behind = right + width(event) <= this.width;
		if (!this.frame.isOneYear() || (!behind && left < width(event))) {
			return null;
		}
		return new TimelineDrawing.Label(event.title(), behind ? right + 2 : left - 2, y + 5, behind ? "start" : "end",
				"title");
	}

	private int x(double fraction) {
		return (int) Math.round(fraction * this.width);
	}

}
