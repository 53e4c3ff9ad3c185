package thaw.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many answers there are from each year of the Thaw: a bar a year, each leading to
 * them. Lengths are in the units of its own viewBox.
 *
 * @param width of the whole
 * @param bars from left to right
 */
record YearChart(int width, int height, List<Bar> bars) {

	private static final int FIRST = 1953;

	private static final int LAST = 1964;

	private static final int STEP = 24;

	private static final int TALLEST = 60;

	private static final int LABELS = 18;

	/**
	 * One year.
	 *
	 * @param x left edge
	 * @param y upper edge
	 */
	record Bar(String year, long count, String url, boolean chosen, int x, int y, int width, int height) {

		/** The last two digits. */
		public String shortYear() {
			return "’" + this.year.substring(2);
		}

	}

	static YearChart of(List<FacetValue> years) {
		Map<String, FacetValue> byYear = new TreeMap<>();
		years.forEach((year) -> byYear.put(year.value(), year));
		long most = years.stream().mapToLong(FacetValue::count).max().orElse(1);
		List<Bar> bars = new ArrayList<>();
		for (int year = FIRST; year <= LAST; year++) {
			FacetValue value = byYear.get(Integer.toString(year));
			if (value != null) {
				int height = Math.max(2, Math.round(TALLEST * value.count() / (float) most));
				bars.add(new Bar(value.value(), value.count(), value.url(), value.chosen(), (year - FIRST) * STEP + 2,
						TALLEST - height, STEP - 4, height));
			}
		}
		return new YearChart((LAST - FIRST + 1) * STEP, TALLEST + LABELS, bars);
	}

}
