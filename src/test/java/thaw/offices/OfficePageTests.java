package thaw.offices;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** An office: its holders in the order of time, as exactly as the sources know them. */
class OfficePageTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/title                | First Melter of Nebylia
			/nativeName           | Первый растопитель
			/aliases/0            | Chief of the Melters
			/group                | Party
			/organisation/id      | organisation:nebylian-party
			/seats                | one
			/exists               | 1953-03-10/..
			/summary              | He decided what melted.
			/holders/0/holder/id  | person:vera-vydumkina
			/holders/0/from       | 1953-03-10
			/holders/0/to         | 1953-09-07
			/holders/0/acting     | true
			/holders/1/holder/name| A man whose name nobody wrote down
			/holders/4/to         |
			/holders/5/holder     |
			/holders/5/from       | 1957-01-31""")
	void saysWhatTheFileSays(String pointer, String value) throws Exception {
		assertThat(twin("/offices/first-melter", pointer)).isEqualTo((value != null) ? value : "");
	}

	@Test
	void listsTheHoldersWithTheirPeriodsAndSources() throws Exception {
		Document page = page("/offices/first-melter");
		assertThat(page.select(".offices .chronicle > li").eachText()).hasSize(6)
			.anyMatch((one) -> one.startsWith("10 March – 7 September 1953 Vera Vydumkina, acting Elected by nobody.1"))
			.anyMatch((one) -> one.startsWith("1 March 1957 – 29 February 1960 (uncertain) Karl Posthumus"))
			.anyMatch((one) -> one.startsWith("from March 1960 Vera Vydumkina"))
			.anyMatch((one) -> one.startsWith("31 January – 1 March 1957 Vacant Nobody wished to."));
	}

	@Test
	void drawsABarForEachTenureAndAThinOneForDoubt() throws Exception {
		Document page = page("/offices/first-melter");
		assertThat(page.select("svg.drawing[role=img][aria-label]")).hasSize(2);
		assertThat(page.select("svg.small .bar.held")).hasSize(4);
		assertThat(page.select("svg.small .bar.acting")).hasSize(1);
		assertThat(page.select("svg.small .bar.vacant")).hasSize(1);
		assertThat(page.select("svg.small .bar.possible")).hasSize(6);
		assertThat(linkedData("/offices/first-melter", "/member/0/startDate")).isEqualTo("1953-03-10");
	}

	@Test
	void theListSaysWhoHeldItAsThePeriodBeganAndEnded() throws Exception {
		Document list = page("/offices");
		assertThat(list.select("h2").eachText()).containsExactly("Party", "Government");
		assertThat(list.select(".entries li").eachText()).containsExactly(
				"First Melter of Nebylia October 1964: Vera Vydumkina",
				"Member of the Council of Melters March 1953: Foma Bezdatov; October 1964: Vera Vydumkina");
	}

	@Test
	void anOrganisationShowsItsOfficesOnOneChart() throws Exception {
		Document page = page("/organisations/nebylian-party");
		assertThat(page.select(".offices summary").eachText()).containsExactly("First Melter of Nebylia 6",
				"Keeper of the Ice 1", "First Melter 1");
		assertThat(page.select(".offices .note-mark")).isEmpty();
		assertThat(page.select("svg.small .lane").eachText()).contains("Keeper of the Ice");
		assertThat(page("/people/vera-vydumkina").select(".offices a[href=/offices/first-melter]")).hasSize(2);
	}

	@Test
	void anUnknownOfficeIsAKindPage() throws Exception {
		assertThat(answer("/offices/first-smelter").getStatus()).isEqualTo(404);
	}

}
