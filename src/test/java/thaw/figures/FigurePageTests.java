package thaw.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;

/** A picture that is not shown, and what is established about it. */
class FigurePageTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/name         | Nebylov in ice
			/caption      | 'A head of ice on a table, dripping.'
			/maker/id     | person:lidia-zhivaya
			/date         | 1959-09
			/holder/id    | organisation:melted-press
			/shows/0/id   | person:platon-nebylov
			/shows/1/name | a table
			/rights       | Not shown here.
			/seedNumber   | 1""")
	void saysWhatTheFileSays(String pointer, String value) throws Exception {
		assertThat(twin("/figures/nebylov-in-ice", pointer)).isEqualTo(value);
	}

	@Test
	void saysWhoMadeItWhenAndWhoHoldsIt() throws Exception {
		assertThat(page("/figures/nebylov-in-ice").select("dl.facts").text()).contains("Lidia Zhivaya",
				"September 1959", "The Melted Press", "Platon Nebylov", "a table", "Not shown here.");
		assertThat(page("/figures/nebylov-in-ice").select("main img")).isEmpty();
	}

	@Test
	void leadsFromWhomItShows() throws Exception {
		assertThat(page("/people/platon-nebylov").select(".backlinks a[href=/figures/nebylov-in-ice]")).hasSize(1);
		assertThat(linkedData("/figures/nebylov-in-ice", "/dateCreated")).isEqualTo("1959-09");
	}

}
