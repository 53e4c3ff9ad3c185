package thaw.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.dates.HistoricalDate;
import thaw.markup.Html;
import thaw.web.Link;

/** The scales of the charts. */
class ChartTests {

	private static SeriesPage.Row row(int row, String counted, String date, long value, Long to) {
		return new SeriesPage.Row(row, counted, HistoricalDate.parse(date), value, to, "about " + value, to == null,
				Link.to("/sources/s" + row, "Source " + row), new Html(""), null);
	}

	private static SeriesPage page(String chart, SeriesPage.Row... rows) {
		return new SeriesPage(null, "Series", "", chart, List.of(rows));
	}

	@ParameterizedTest
	@CsvSource({ "2700000, 1000000", "125, 50", "9, 2", "60, 20", "1, 1" })
	void linesOfAScaleAreRound(long highest, long step) {
		assertThat(Chart.step(highest)).isEqualTo(step);
	}

	@Test
	void heightIsInProportionFromNought() {
		SeriesPage page = page("TIME", row(1, "A", "1953", 1000, null), row(2, "A", "1960", 500, null),
				row(3, "B", "1955", 250, null));
		List<Chart.Mark> marks = new TimeChart("large", 960).draw(page).marks();
		assertThat(marks).extracting((mark) -> mark.toY() - mark.y()).containsExactly(180, 90, 45);
	}

	@Test
	void marksOfTheSameTimeStandSideBySide() {
		SeriesPage page = page("TIME", row(1, "A", "1953-03", 1000, null), row(2, "A", "1953-03-26", 1010, null));
		Chart chart = new TimeChart("small", 288).draw(page);
		assertThat(chart.marks().get(1).x() - chart.marks().get(0).x()).isGreaterThanOrEqualTo(16);
		assertThat(chart.labels()).filteredOn((label) -> label.kind().equals("value")).hasSize(2);
		assertThat(chart.marks()).extracting(Chart.Mark::shape).containsExactly(0, 1);
	}

	@Test
	void rangesHaveTwoEnds() {
		Chart chart = new SpreadChart("medium", 700)
			.draw(page("SPREAD", row(1, "A", "1956", 53, 113L), row(2, "A", "1956", 57, null)));
		assertThat(chart.marks().get(0).toX()).isGreaterThan(chart.marks().get(0).x());
		assertThat(chart.marks().get(1).toX()).isEqualTo(chart.marks().get(1).x());
		assertThat(chart.labels()).anyMatch((label) -> label.text().equals("about 53 (1)"));
	}

}
