package thaw.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** An organisation: its names, its life, and who held office in it. */
class OrganisationPageTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/name           | Party of Nebylia
			/nativeName     | Партия Небылии
			/nativeLanguage | ru
			/abbreviation   | PN
			/aliases/0      | The Meltists
			/founded        | 1898-03
			/dissolved      | 1991-11-06
			/seat/id        | place:nebylsk
			/type           | Party
			/summary        | The only party of the land.""")
	void saysWhatTheFileSays(String pointer, String value) throws Exception {
		assertThat(twin("/organisations/nebylian-party", pointer)).isEqualTo(value);
	}

	@Test
	void whatIsNotKnownIsLeftOut() throws Exception {
		assertThat(twin("/organisations/melted-press", "/dissolved")).isEmpty();
		assertThat(twin("/organisations/melted-press", "/seat/name")).isEqualTo("a cellar");
		assertThat(page("/organisations/melted-press").select("dl.facts [lang]").attr("lang")).isEqualTo("fr");
	}

	@Test
	void itsOfficersAndItsDeedsLeadHere() throws Exception {
		Document page = page("/organisations/nebylian-party");
		assertThat(page.select("section.offices").text()).contains("Platon Nebylov", "Keeper of the Ice",
				"First Melter");
		assertThat(page.select(".backlinks").text()).contains("The Congress of Nebylia", "“The ice is thin”");
	}

	@Test
	void allStandUnderTheirSort() throws Exception {
		assertThat(page("/organisations").select("h2").eachText()).containsExactly("Party", "Press");
		assertThat(linkedData("/organisations/nebylian-party", "/foundingDate")).isEqualTo("1898-03");
	}

}
