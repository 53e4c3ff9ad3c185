package thaw.ties;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** The ties of a person, from either side, and what is derived kept apart from them. */
class PersonTiesTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			lidia-zhivaya  | /ties/stated/0/how          | portrayed
			lidia-zhivaya  | /ties/stated/0/who/id       | person:platon-nebylov
			lidia-zhivaya  | /ties/stated/1/how          | was pardoned by
			lidia-zhivaya  | /ties/stated/1/certain      | false
			platon-nebylov | /ties/stated/0/how          | was portrayed by
			platon-nebylov | /ties/stated/1/how          | friend of
			platon-nebylov | /ties/stated/2/how          | pardoned
			vera-vydumkina | /ties/stated/0/how          | was informed on by
			vera-vydumkina | /ties/stated/1/who/id       | person:platon-nebylov
			vera-vydumkina | /ties/derived/0/who/id      | person:karl-posthumus
			vera-vydumkina | /ties/derived/0/ties/0/ground | SUCCESSION
			vera-vydumkina | /ties/derived/0/ties/0/how    | predecessor as
			vera-vydumkina | /ties/derived/0/ties/0/by/id  | office:first-melter
			vera-vydumkina | /ties/derived/1/ties/0/ground | COLLEAGUES
			vera-vydumkina | /ties/derived/1/ties/1/ground | EVENT""")
	void aTieIsReadFromEitherSide(String slug, String pointer, String value) throws Exception {
		assertThat(twin("/people/" + slug, pointer)).isEqualTo(value);
	}

	@Test
	void whatIsReportedStandsApartAndSaysSo() throws Exception {
		Document page = page("/people/lidia-zhivaya");
		assertThat(page.select(".ties h3").eachText()).containsExactly("Stated by a source 1",
				"Reported, not certain 1", "Derived from offices, events and words 3");
		assertThat(page.select(".ties .tied").get(0).text()).startsWith(
				"Platon Nebylov portrayed September 1959. Zhivaya carved Nebylov in ice for The Gazette. Source: Nebylova");
		assertThat(page.select(".ties .tied").get(1).text()).startsWith(
				"Platon Nebylov reportedly was pardoned by about 1960. Nebylov is said to have pardoned Zhivaya.");
	}

	@Test
	void whatIsDerivedIsFolded() throws Exception {
		Document page = page("/people/vera-vydumkina");
		assertThat(page.select(".ties > details:not([open]) .tied").text())
			.isEqualTo("Karl Posthumus predecessor as First Melter of Nebylia, March 1960; at another time in Party of "
					+ "Nebylia Platon Nebylov at the same time in Party of Nebylia, from March 1960; also in The First "
					+ "Melting, 25 February 1956 Lidia Zhivaya at another time in Party of Nebylia");
	}

	@Test
	void theNearestAreDrawnTheFirmestFirst() throws Exception {
		Document page = page("/people/vera-vydumkina");
		assertThat(page.select("svg.nearest.column a").eachAttr("href")).containsExactly("/people/foma-bezdatov",
				"/people/karl-posthumus", "/people/platon-nebylov", "/people/lidia-zhivaya");
		assertThat(page.select("svg.nearest.small a").get(0).className()).isEqualTo("mark certain");
	}

	@Test
	void tiesAreATable() throws Exception {
		assertThat(text("/data/ties.csv").lines()).hasSize(5)
			.contains("\"person:platon-nebylov\",\"https://thaw.example/people/platon-nebylov\",1,\"Platon Nebylov\","
					+ "\"pardoned\",\"pardoned\",\"was pardoned by\",\"Lidia Zhivaya\",\"person:lidia-zhivaya\",\"1960~\","
					+ "\"reported\",\"Nebylov is said to have pardoned Zhivaya.\",\"source:vydumkina-2004\",");
		assertThat(page("/data").select("tr:contains(Ties between people) td").get(0).text()).isEqualTo("4");
	}

	@ParameterizedTest
	@CsvSource({ "interpreted for,spoke through", "was portrayed by,portrayed", "met,met",
			"reportedly helped,reportedly was helped by", "speaker,speaker" })
	void aTieIsTurned(String words, String turned) {
		assertThat(TieType.turned(words)).isEqualTo(turned);
	}

}
