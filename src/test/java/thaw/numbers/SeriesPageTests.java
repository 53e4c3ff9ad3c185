package thaw.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** Numbers with their sources and their doubt, and the picture of them. */
class SeriesPageTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/title              | 'Icicles, 1953 to 1956'
			/points/0/counted   | Icicles
			/points/0/date      | 1953-03
			/points/0/value     | 2500
			/points/0/wording   | about 2500
			/points/0/exact     | false
			/points/1/to        | 600
			/points/2/wording   | '1,234'
			/points/2/exact     | true
			/points/2/source/id | source:zhurnal-1957""")
	void saysWhatTheFileSays(String pointer, String value) throws Exception {
		assertThat(twin("/numbers/icicles", pointer)).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource({ "/numbers/icicles, 3", "/numbers/cold-feet, 2" })
	void everyNumberHasItsSourceAndItsMark(String address, int numbers) throws Exception {
		Document page = page(address);
		assertThat(page.select(".data .from:has(a[href^=/sources/])")).hasSize(numbers);
		assertThat(page.select("svg.large .point")).hasSize(numbers);
		assertThat(page.select("svg.chart").eachAttr("role")).containsOnly("img");
	}

	@Test
	void theListNamesAll() throws Exception {
		assertThat(twin("/numbers", "/total")).isEqualTo("2");
		assertThat(answer("/numbers/nothing").getStatus()).isEqualTo(404);
	}

}
