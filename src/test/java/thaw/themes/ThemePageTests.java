package thaw.themes;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** A theme: its weather, and what there is of it. */
class ThemePageTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/name                    | Power
			/aliases/0               | who rules
			/summary                 | 'Who ruled Nebylia, and who was told so.'
			/weather/events          | 2
			/weather/years/3/year    | 1956
			/weather/years/3/thaw    | 1
			/weather/years/3/neither | 1
			/events/0/id             | event:congress
			/events/1/id             | event:first-melting
			/total                   | 1
			/quotations/0/link/id    | quotation:ice-is-thin
			/people/0/link/id        | person:platon-nebylov
			/people/0/records        | 1
			/chapters/0/link/id      | chapter:the-melting
			/claims/0/id             | claim:when-the-ice-broke
			/questions/0/url         | /questions/why-did-it-freeze-again""")
	void gathersWhatThereIsOfIt(String pointer, String value) throws Exception {
		assertThat(twin("/themes/power", pointer)).isEqualTo(value);
	}

	@Test
	void thePictureHasItsTable() throws Exception {
		Document page = page("/themes/power");
		assertThat(page.select("svg.bars").attr("aria-label")).isEqualTo("Power: From 1953 to 1964 1 thaw, 0 freeze");
		assertThat(page.select("svg.bars rect")).hasSize(1);
		assertThat(page.select(".numbers tbody tr")).hasSize(12);
		assertThat(page.select(".numbers tr:has(th:contains(1956)) td").eachText()).containsExactly("1", "0", "1");
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Test
	void recordsLeadToTheirThemes() throws Exception {
		assertThat(page("/events/first-melting").select(".themes a").eachAttr("href")).startsWith("/themes/power",
				"/themes/memory");
		assertThat(page("/quotations/ice-is-thin").select(".themes a").eachText()).containsExactly("Power");
		assertThat(twin("/events/first-melting", "/themes/0")).isEqualTo("Power");
		assertThat(twin("/events/first-melting", "/about/0/id")).isEqualTo("theme:power");
	}

	@Test
	void theListCountsAll() throws Exception {
		Document page = page("/themes");
		assertThat(page.select("main .entries small").eachText()).containsExactly("1 event, 0 quotations, 1 claim",
				"2 events, 1 quotation, 2 claims");
		assertThat(page.select("main svg.bars")).hasSize(2);
		assertThat(page.select("#numbers tr:has(th:contains(Art)) td").eachText()).containsExactly("0", "1", "1");
		assertThat(answer("/themes/weather").getStatus()).isEqualTo(404);
	}

	@Test
	void leadsToAllItsClaims() throws Exception {
		assertThat(page("/themes/power").select("section:has(#claims) > p a").attr("href"))
			.isEqualTo("/claims?theme=power");
		assertThat(page("/claims?theme=power").select("a[href=/claims/when-the-ice-broke]")).isNotEmpty();
	}

}
