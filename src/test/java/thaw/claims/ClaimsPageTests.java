package thaw.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaw.FixtureTest;

/** The list of claims, and what can be chosen of it. */
class ClaimsPageTests extends FixtureTest {

	@Test
	void standsUnderWhatIsDisputed() throws Exception {
		Document page = page("/claims");
		assertThat(page.select("main section > h2").eachText()).containsExactly("When", "How many");
		assertThat(page.select("main .entries a").eachText()).containsExactly("When did the ice of Nebylia break?",
				"How many icicles fell?");
		assertThat(page.select("main .entries .standing").eachText()).containsExactly("Settled", "Open");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			dispute=date            | 1 | Power
			state=open              | 1 | How many
			theme=power             | 2 | When
			theme=art&state=settled | 1 | When
			theme=art&state=open    | 0 | ''
			theme=                  | 2 | When""")
	void isChosenByItsParameters(String query, String total, String heading) throws Exception {
		assertThat(json("/claims.json?" + query).at("/total").asString()).isEqualTo(total);
		Document page = page("/claims?" + query);
		assertThat(page.select("main section > h2").isEmpty() ? "" : page.select("main section > h2").first().text())
			.isEqualTo(heading);
	}

	/** A choice counts what is left of the others. */
	@Test
	void countsAreTrue() throws Exception {
		Document page = page("/claims?state=open");
		assertThat(page.select("#dispute option").eachText()).containsExactly("Everything", "How many (1)");
		assertThat(page.select("#state option").eachText()).containsExactly("Open and settled", "Open (1)",
				"Settled (1)");
		assertThat(page.select("#theme option").eachText()).containsExactly("Every theme", "Power (1)");
		assertThat(page.select(".chosen").text()).startsWith("1 claim with Open.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dispute=weather", "state=1", "theme=ice", "page=0", "page=2", "page=x", "page=99999" })
	void whatCannotBeIsRefusedKindly(String query) throws Exception {
		assertThat(answer("/claims?" + query).getStatus()).isEqualTo(400);
	}

	/** A choice is a page of its own to those who list pages. */
	@Test
	void saysInItsTitleWhatWasChosen() throws Exception {
		Document page = page("/claims?theme=power&state=open");
		assertThat(page.title()).startsWith("Claims: Open, Power");
		assertThat(page.select("meta[name=description]").attr("content")).startsWith("Open, Power: 1 question on");
		assertThat(page("/claims").title()).startsWith("Claims: where the sources disagree");
	}

	@Test
	void isATable() throws Exception {
		assertThat(text("/data/claims.csv"))
			.contains("\"claim:when-the-ice-broke\","
					+ "\"https://thaw.example/claims/when-the-ice-broke\",\"When did the ice of Nebylia break?\"")
			.contains(",\"2026-11-20\"\r\n");
		assertThat(text("/data/positions.csv"))
			.contains(",1,\"On 25 February 1956\",\"Vera Vydumkina\",\"person:vera-vydumkina\",")
			.contains(",\"stands\"\r\n", ",\"refuted\"\r\n");
	}

}
