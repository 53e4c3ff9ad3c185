package thaw.paths;

import java.util.ArrayList;
import java.util.List;
import thaw.text.AdvanceWidth;
import thaw.web.Link;

/**
 * A way as a chain from the top down, legible on the narrowest page. Lengths are in the
 * units of its viewBox, about a CSS pixel each.
 *
 * @param stops the records
 * @param joints what joins each to the next
 */
record WayDrawing(int height, List<Stop> stops, List<Joint> joints) {

	/** Width of the picture. */
	public static final int WIDTH = 288;

	private static final int LEFT = 30;

	private static final int LINE = 18;

	private static final int STEP = 34;

	private static final int TITLE = 15;

	private static final int LABEL = 13;

	/** A line of words. */
	record Words(String text, int y) {

	}

	/** A record: its mark at the height {@code y}, its name beside it. */
	record Stop(Link link, int y, List<Words> lines) {

	}

	/** A line from one mark to the next, with its label. */
	record Joint(int from, int to, Words label, boolean loose) {

	}

	static WayDrawing of(Way way) {
		List<Stop> stops = new ArrayList<>();
		List<Joint> joints = new ArrayList<>();
		int y = LINE;
		for (int i = 0; i <= way.hops().size(); i++) {
			Link link = (i == 0) ? way.hops().get(0).from() : way.hops().get(i - 1).to();
			List<String> lines = AdvanceWidth.lines(link.name(), TITLE, WIDTH - LEFT);
			stops.add(stop(link, y, lines));
			int end = y + (lines.size() - 1) * LINE;
			if (i < way.hops().size()) {
				Hop hop = way.hops().get(i);
				joints.add(new Joint(y + 8, end + 2 * STEP - 12, new Words(shortened(hop.label()), end + STEP),
						hop.isLoose()));
			}
			y = end + 2 * STEP - 4;
		}
		return new WayDrawing(y - STEP, stops, joints);
	}

	private static Stop stop(Link link, int y, List<String> lines) {
		List<Words> words = new ArrayList<>();
		for (String line : lines) {
			words.add(new Words(line, y + 5 + words.size() * LINE));
		}
		return new Stop(link, y, words);
	}

	private static String shortened(String label) {
		List<String> lines = AdvanceWidth.lines(label, LABEL, WIDTH - LEFT);
		return (lines.size() == 1) ? label : lines.get(0) + " …";
	}

}
