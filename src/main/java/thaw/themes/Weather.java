package thaw.themes;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thaw.events.Climate;

/**
 * The share of thaw and freeze in a theme, year by year, and its drawing: above the years
 * a bar of the thaw, below them one of the freeze. Lengths are in the units of a viewBox
 * of {@value #WIDTH} by {@value #HEIGHT}, about a CSS pixel each.
 *
 * @param events how many of the theme there are, whenever they began
 * @param years from 1953 to 1964
 */
record Weather(long events, List<Year> years) {

	static final int WIDTH = 288;

	static final int HEIGHT = 152;

	private static final int FIRST = 1953;

	private static final int LAST = 1964;

	/** From one year to the next. */
	private static final int STEP = WIDTH / (LAST - FIRST + 1);

	/** The longest bar; between those above and below stand the years. */
	private static final int LONGEST = 64;

	private static final int STRIP = 24;

	/** A bar is no longer than this for one event. */
	private static final int UNIT = 12;

	/** How many events of a year turned which way. */
	record Year(int year, long thaw, long freeze, long neither) {

		/** The last two digits. */
		public String shortYear() {
			return "’" + this.year % 100;
		}

	}

	/**
	 * A bar of the drawing.
	 *
	 * @param climate {@code thaw} or {@code freeze}
	 */
	record Bar(String climate, int x, int y, int width, int height) {

	}

	/** The weather of one theme. */
	static Weather of(List<ClimateCount> counts) {
		List<Year> years = IntStream.rangeClosed(FIRST, LAST)
			.mapToObj((year) -> new Year(year, count(counts, year, Climate.THAW), count(counts, year, Climate.FREEZE),
					count(counts, year, Climate.NEITHER)))
			.toList();
		return new Weather(counts.stream().mapToLong(ClimateCount::events).sum(), years);
	}

	private static long count(List<ClimateCount> counts, int year, Climate climate) {
		return counts.stream()
			.filter((one) -> one.year() == year && one.climate() == climate)
			.mapToLong(ClimateCount::events)
			.sum();
	}

	private long sum(ToLongFunction<Year> counted) {
		return this.years.stream().mapToLong(counted).sum();
	}

	/** All of the thaw. */
	public long thaw() {
		return sum(Year::thaw);
	}

	/** All of the freeze. */
	public long freeze() {
		return sum(Year::freeze);
	}

	/** The drawing in words. */
	@JsonIgnore
	public String words() {
		return "From 1953 to 1964 " + thaw() + " thaw, " + freeze() + " freeze";
	}

	/** Where a year stands. */
	public int middle(Year year) {
		return (year.year() - FIRST) * STEP + STEP / 2;
	}

	/** Line on which the years stand. */
	public int line() {
		return LONGEST + STRIP - 7;
	}

	/** The bars, from year to year. */
	public List<Bar> bars() {
		long most = this.years.stream().mapToLong((year) -> Math.max(year.thaw(), year.freeze())).max().orElse(0);
		double unit = Math.min(UNIT, LONGEST / (double) Math.max(1, most));
		return this.years.stream().flatMap((year) -> {
			int left = middle(year) - STEP / 2 + 4;
			int above = (int) Math.round(year.thaw() * unit);
			int below = (int) Math.round(year.freeze() * unit);
			return Stream
				.of(new Bar("thaw", left, LONGEST - above, STEP - 8, above),
						new Bar("freeze", left, LONGEST + STRIP, STEP - 8, below))
				.filter((bar) -> bar.height() > 0);
		}).toList();
	}

}
