package thaw.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How many answers there are from each year of the Thaw: a bar a year, each leading to
 * them.
 *
 * @param bars from the first year to the last, none left out
 */
record YearChart(List<Bar> bars) {

	private static final int FIRST = 1953;

	private static final int LAST = 1964;

	static final int TALLEST = 60;

	/**
	 * One year.
	 *
	 * @param url address of the answers from it, or null if there are none
	 * @param height from 0 to 60; at least 2 if there are answers
	 */
	record Bar(String year, long count, String url, boolean chosen, int height) {

		/** The last two digits. */
		public String shortYear() {
			return "’" + this.year.substring(2);
		}

	}

	static YearChart of(List<FacetChoice> years) {
		Map<String, FacetChoice> byYear = years.stream()
			.collect(Collectors.toMap(FacetChoice::value, Function.identity()));
		long most = years.stream().mapToLong(FacetChoice::count).max().orElse(1);
		return new YearChart(IntStream.rangeClosed(FIRST, LAST)
			.mapToObj(Integer::toString)
			.map((year) -> bar(year, byYear.get(year), most))
			.toList());
	}

	private static Bar bar(String year, FacetChoice value, long most) {
		return (value == null) ? new Bar(year, 0, null, false, 0) : new Bar(year, value.count(), value.url(),
				value.chosen(), Math.max(2, Math.round(TALLEST * value.count() / (float) most)));
	}

}
