package thaw.events;

import java.util.ArrayList;
import java.util.List;
import thaw.text.AdvanceWidth;

/**
 * Draws for a narrow page how many events began when. There is no room for lanes: the
 * events themselves follow as a list.
 */
final class Histogram {

	private static final int WIDTH = 288;

	private static final int NOTE = 24;

	private static final int TALLEST = 72;

	private static final int SCALE = 28;

	/** Height of the letters. */
	private static final int TYPE = 15;

	private Histogram() {
	}

	/** Draws events in the order of time; those outside the frame are left out. */
	static TimelineDrawing draw(Timeframe frame, List<EventLine> events) {
		List<EventLine> shown = events.stream().filter((event) -> frame.touches(event.date())).toList();
		Density density = Density.of(frame, shown);
		int baseline = NOTE + TALLEST;
		List<TimelineDrawing.Label> labels = new ArrayList<>();
		List<TimelineDrawing.Rule> rules = new ArrayList<>();
		labels.add(new TimelineDrawing.Label(Density.words(frame, density.most()), 0, 17, "start", "note"));
		rules.add(new TimelineDrawing.Rule(0, baseline, WIDTH, baseline));
		scale(frame, baseline, labels, rules);
		return new TimelineDrawing("small", WIDTH, baseline + SCALE, 0, labels, rules,
				density.bars(WIDTH, baseline, TALLEST), List.of());
	}

	/** As many steps are named as have room. */
	private static void scale(Timeframe frame, int baseline, List<TimelineDrawing.Label> labels,
			List<TimelineDrawing.Rule> rules) {
		List<Timeframe.Step> steps = frame.steps();
		int apart = 1 + AdvanceWidth.of(steps.get(0).brief(), TYPE) * steps.size() / WIDTH;
		for (int i = 0; i < steps.size(); i += apart) {
			int x = (int) Math.round(frame.fraction(steps.get(i).first()) * WIDTH);
			rules.add(new TimelineDrawing.Rule(x, baseline, x, baseline + 6));
			labels.add(new TimelineDrawing.Label(steps.get(i).brief(), x + 3, baseline + 20, "start", "step"));
		}
	}

}
