package thaw.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import thaw.dates.HistoricalDate;
import thaw.text.AdvanceWidth;

/**
 * Draws a life against the years of the Thaw: offices and stays as bars, each below its
 * name, deeds and words as marks.
 */
final class LifeChart {

	private static final int TYPE = 14;

	private static final int LINE = 19;

	private static final int BAR = 12;

	private static final int GAP = 8;

	/** So many rows of marks at most; what finds no room is only in the lists. */
	private static final int ROWS = 6;

	private static final int DOUBT = 45;

	private final LifeFrame frame;

	private final int cell;

	private final List<LifeDrawing.Label> labels = new ArrayList<>();

	private final List<LifeDrawing.Rule> rules = new ArrayList<>();

	private final List<LifeDrawing.Bar> bars = new ArrayList<>();

	private final List<LifeDrawing.Mark> marks = new ArrayList<>();

	/** Where the life began or ended. */
	private final List<Integer> ends = new ArrayList<>();

	/** The life within the years, as far as it is known. */
	private final LocalDate born;

	private final LocalDate died;

	private int y = LINE + GAP;

	private LifeChart(LifeFrame frame, int cell, PersonPage page) {
		this.frame = frame;
		this.cell = cell;
		this.born = LifeFrame.touches(page.born()) ? page.born().earliest() : LifeFrame.FIRST;
		this.died = LifeFrame.touches(page.died()) ? page.died().latest() : LifeFrame.LAST;
	}

	/**
	 * The drawings of a life, one for each width of page; none without anything to show.
	 */
	static List<LifeDrawing> of(PersonPage page) {
		LifeDrawing small = draw("small", 288, 14, page);
		boolean empty = small.bars().isEmpty() && small.marks().isEmpty();
		return empty ? List.of() : List.of(small, draw("column", 560, 24, page));
	}

	private static LifeDrawing draw(String size, int width, int cell, PersonPage page) {
		LifeChart chart = new LifeChart(new LifeFrame(width), cell, page);
		chart.ends(page);
		page.offices().forEach((office) -> chart.bar(office.office(), "office", office.from(), office.to()));
		page.whereabouts().forEach((stay) -> chart.bar(stay.wording(), stay.kind(), stay.from(), stay.to()));
		chart.marks("Took part in", page.deeds().stream().filter((deed) -> !deed.isSaid()).toList());
		chart.marks("Said or wrote", page.deeds().stream().filter(Deed::isSaid).toList());
		chart.scale();
		return new LifeDrawing(size, width, chart.y, cell, chart.labels, chart.rules, chart.bars, chart.marks);
	}

	private void scale() {
		for (int year : LifeFrame.years()) {
			int left = this.frame.x(LocalDate.of(year, 1, 1));
			int right = this.frame.x(LocalDate.of(year + 1, 1, 1));
			String brief = Integer.toString(year % 100);
			boolean room = right - left > AdvanceWidth.of(Integer.toString(year), TYPE);
			this.rules.add(new LifeDrawing.Rule(left, LINE + 2, this.y, false));
			this.labels.add(new LifeDrawing.Label(room ? Integer.toString(year) : brief, (left + right) / 2, LINE - 4,
					"middle", "step"));
		}
		this.rules.add(new LifeDrawing.Rule(this.frame.width(), LINE + 2, this.y, false));
		this.ends.forEach((x) -> this.rules.add(new LifeDrawing.Rule(x, LINE + 2, this.y, true)));
	}

	private void ends(PersonPage page) {
		end("Born", page.born());
		end("Died", page.died());
	}

	private void end(String what, HistoricalDate date) {
		if (LifeFrame.touches(date)) {
			int x = this.frame.x(date.earliest());
			label(what + " " + date.words(), x, "note");
			this.ends.add(x);
			this.y += GAP;
		}
	}

	/** Words that begin at a place, or as far left of it as they must. */
	private void label(String words, int x, String kind) {
		for (String line : AdvanceWidth.lines(words, TYPE, this.frame.width())) {
			int left = Math.max(0, Math.min(x, this.frame.width() - AdvanceWidth.of(line, TYPE)));
			this.y += LINE;
			this.labels.add(new LifeDrawing.Label(line, left, this.y - 5, "start", kind));
		}
	}

	/**
	 * A bar from a beginning to an end; where one of these is not known, hatched as far
	 * as it may have reached.
	 */
	private void bar(String words, String kind, HistoricalDate from, HistoricalDate to) {
		LocalDate earliest = (from != null) ? from.earliest().minusDays(slack(from)) : this.born;
		LocalDate latest = (to != null) ? to.latest().plusDays(slack(to)) : this.died;
		if ((from == null && to == null) || !LifeFrame.touches(earliest, latest)) {
			return;
		}
		LocalDate sure = (from != null) ? from.latest() : to.earliest();
		LocalDate until = (to != null) ? to.earliest() : from.latest();
		label(words, this.frame.x(earliest), "lane");
		if (sure.isAfter(until)) {
			piece(kind, earliest, latest, true);
		}
		else {
			piece(kind, earliest, sure, true);
			piece(kind, sure, until, false);
			piece(kind, until, latest, true);
		}
		this.y += BAR + GAP;
	}

	/** What is marked as doubtful is drawn some weeks longer. */
	private static int slack(HistoricalDate date) {
		return date.isDoubtful() ? DOUBT : 0;
	}

	private void piece(String kind, LocalDate from, LocalDate to, boolean doubtful) {
		int left = this.frame.x(from);
		int right = doubtful ? this.frame.x(to) : this.frame.x(to.plusDays(1));
		int least = doubtful ? 0 : 3;
		if (LifeFrame.touches(from, to) && right - left + least > 0) {
			int width = Math.max(least, right - left);
			this.bars
				.add(new LifeDrawing.Bar(Math.min(left, this.frame.width() - width), this.y, width, kind, doubtful));
		}
	}

	private void marks(String heading, List<Deed> deeds) {
		List<Deed> shown = deeds.stream().filter((deed) -> LifeFrame.touches(deed.date())).toList();
		if (shown.isEmpty()) {
			return;
		}
		label(heading, 0, "lane");
		List<Integer> free = new ArrayList<>();
		int left = 0;
		for (Deed deed : shown) {
			left += place(deed, free) ? 0 : 1;
		}
		this.y += free.size() * this.cell;
		if (left > 0) {
			label("and " + left + " more, in the lists", 0, "note");
		}
		this.y += GAP;
	}

	/**
	 * Places a mark in the first row that is free there; answers whether there is one.
	 */
	private boolean place(Deed deed, List<Integer> free) {
		int half = this.cell / 2;
		int middle = (this.frame.x(deed.date().earliest()) + this.frame.x(deed.date().latest())) / 2;
		int x = Math.max(half, Math.min(this.frame.width() - half, middle));
		int row = 0;
		while (row < free.size() && free.get(row) > x - half) {
			row++;
		}
		if (row == ROWS) {
			return false;
		}
		if (row == free.size()) {
			free.add(0);
		}
		free.set(row, x + half);
		this.marks
			.add(new LifeDrawing.Mark(deed.what(), deed.wording(), deed.isSaid(), x, this.y + row * this.cell + half));
		return true;
	}

}
