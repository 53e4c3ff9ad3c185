package thaw.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** A life: its years, its offices, and what machines are told of it. */
class PersonPageTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			platon-nebylov | Platon Nebylov (1894–1971)             | 1894–1971
			vera-vydumkina | Vera Vydumkina (1902 – about 1988)     | 1902 – about 1988
			lidia-zhivaya  | Lidia Zhivaya (born 1937 (uncertain))  | born 1937 (uncertain)
			karl-posthumus | Karl Posthumus (died 1953)             | died 1953
			foma-bezdatov  | Foma Bezdatov                          | ''""")
	void yearsOfALifeAreWordedAlikeEverywhere(String slug, String heading, String years) throws Exception {
		assertThat(page("/people/" + slug).select("meta[property=og:title]").attr("content")).isEqualTo(heading);
		assertThat(page("/people").select("a[href=/people/" + slug + "] + .when").text()).isEqualTo(years);
		assertThat(page("/preview/people/" + slug).select(".kind").text())
			.isEqualTo(years.isEmpty() ? "Person" : "Person, " + years);
	}

	@Test
	void officesSayWhenTheyWereHeld() throws Exception {
		Document page = page("/people/platon-nebylov");
		assertThat(page.select(".offices .when").eachText()).containsExactly("until 1917",
				"1939–1941 – 5 March 1953 (uncertain)", "7 September 1953 – 14 October 1964", "from 14 October 1964",
				"no date");
		assertThat(page.select(".offices li").get(1).text()).contains("Keeper of the Ice, Party of Nebylia",
				"Nebylova, The Man Who Was Not (1999), p. 12");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/name             | Platon Nebylov
			/sortName         | 'Nebylov, Platon'
			/nativeName       | Платон Фомич Небылов
			/nativeLanguage   | ru
			/aliases/1        | Nebyloff
			/born             | 1894-04-15
			/birthPlace/id    | place:nebylsk
			/deathPlace/name  | a dacha that no map shows
			/knownFor         | First among the Melters of Nebylia
			/offices/1/from   | 1939/1941
			/offices/3/organisation/name | his own garden
			/previous/id      | person:foma-bezdatov""")
	void saysWhatTheFileSays(String pointer, String value) throws Exception {
		assertThat(twin("/people/platon-nebylov", pointer)).isEqualTo(value);
	}

	@Test
	void machinesAreToldNoDayThatIsNotKnown() throws Exception {
		assertThat(linkedData("/people/platon-nebylov", "/birthDate")).isEqualTo("1894-04-15");
		assertThat(linkedData("/people/vera-vydumkina", "/birthDate")).isEmpty();
		assertThat(linkedData("/people/karl-posthumus", "/deathDate")).isEqualTo("1953-03");
		assertThat(linkedData("/people/platon-nebylov", "/sameAs/0")).isEqualTo("http://www.wikidata.org/entity/Q0");
	}

	@Test
	void aFormerNameLeadsToThePresentOne() throws Exception {
		assertThat(answer("/people/platon-nebilov").getStatus()).isEqualTo(301);
		assertThat(answer("/people/platon-nebilov").getHeader("Location")).endsWith("/people/platon-nebylov");
	}

	@Test
	void saysWhereSourcesDifferAndWhatIsNotVerified() throws Exception {
		Document page = page("/people/platon-nebylov");
		assertThat(page.select(".disagreements").text()).contains("on 15 April", "another on the 17th");
		assertThat(page.select(".unverified").text()).contains("His shoe size.");
		assertThat(page.select(".facts-from").text()).contains("pp. 3–9");
	}

}
