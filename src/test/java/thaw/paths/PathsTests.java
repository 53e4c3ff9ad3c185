package thaw.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaw.FixtureTest;

class PathsTests extends FixtureTest {

	private static final String FRIENDS = "/paths?from=person:platon-nebylov&to=person:vera-vydumkina";

	@Test
	void stepsAreFactsWithTheirSourcesTheShortestWayFirst() throws Exception {
		Document page = page("/paths?from=event:congress&to=event:frost");
		assertThat(page.select(".way").first().select(".chronicle > li > p").eachText())
			.containsExactly("The Congress of Nebylia was answered by The Frost");
		assertThat(page.select(".way").first().select(".source a[href=/events/frost]")).hasSize(1);
		assertThat(page.select(".way").first().select(".source a[href^=/sources/]")).isNotEmpty();
		assertThat(page.select(".way").get(1).select(".chronicle > li > p").eachText()).containsExactly(
				"The Congress of Nebylia included The First Melting", "The First Melting led to The Frost");
	}

	@Test
	void pictureListAndTwinHoldTheSameSteps() throws Exception {
		String address = "from=event:rocket&to=person:platon-nebylov";
		Document page = page("/paths?" + address);
		List<String> labels = page.select(".way .chronicle > li > p em").eachText();
		assertThat(labels).startsWith("with", "portrayed");
		assertThat(page.select(".chain .step").eachText()).isEqualTo(labels);
		assertThat(json("/paths.json?" + address).at("/ways/0/hops").size())
			.isEqualTo(page.select(".way").first().select(".chronicle > li").size());
	}

	@Test
	void sameWayLeadsBack() throws Exception {
		assertThat(json("/paths.json?from=person:vera-vydumkina&to=event:frost").at("/ways/0/hops/0/to/id").asString())
			.isEqualTo(
					json("/paths.json?from=event:frost&to=person:vera-vydumkina").at("/ways/0/hops/0/to/id").asString())
			.isEqualTo("event:first-melting");
	}

	@Test
	void mentionIsSaidToBeNoMore() throws Exception {
		Document page = page("/paths?from=person:platon-nebylov&to=event:frost&without=event:first-melting");
		assertThat(page.select(".way").first().text()).contains("After the Frost he grew tomatoes")
			.contains("A mention, no more.");
		assertThat(page.select(".joint.loose")).isNotEmpty();
		assertThat(page.select("#without").val()).isEqualTo("The First Melting");
	}

	@Test
	void onlyStatedFactsCountIfAsked() throws Exception {
		assertThat(page(FRIENDS + "&certain=1").text()).contains("had been friends since school")
			.doesNotContain("A mention, no more.");
	}

	@Test
	void onlyWhatIsDatedBeforeCountsIfAsked() throws Exception {
		assertThat(page(FRIENDS + "&before=1957").select(".way")).isNotEmpty();
		Document none = page(FRIENDS + "&before=1956-02-25");
		assertThat(none.select("#no-way")).hasSize(1);
		assertThat(none.select(".no-way a").eachText()).contains("Ask without them");
	}

	@Test
	void strangersHaveNoWay() throws Exception {
		assertThat(
				page("/paths?from=person:platon-nebylov&to=person:karl-posthumus&before=1900").select("#no-way").text())
			.isEqualTo("No way in what this site knows");
	}

	@ParameterizedTest
	@CsvSource({ "Platon Nebylov,Platon Nebylov", "/people/platon-nebylov,Platon Nebylov", "Nebilov,Platon Nebylov" })
	void endsAreNamedAsReadersDo(String typed, String name) throws Exception {
		assertThat(page("/paths?from=" + typed.replace(" ", "%20") + "&to=person:vera-vydumkina").select("h1").text())
			.isEqualTo("From " + name + " to Vera Vydumkina");
	}

	@Test
	void unclearNamesAreAskedBack() throws Exception {
		Document page = page("/paths?from=Nebyl&to=person:vera-vydumkina");
		assertThat(page.select("#unclear-1").text()).isEqualTo("Which “Nebyl”?");
		assertThat(page.select(".unclear a").eachAttr("href"))
			.contains("/paths?from=person%3Aplaton-nebylov&to=person%3Avera-vydumkina");
		assertThat(page("/paths?from=98765&to=56789").select(".unclear h2").eachText())
			.containsExactly("Nothing here is called “98765”", "Nothing here is called “56789”");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "from=event:frost&to=event:frost", "from=a&to=b&before=soon", "from=a&to=b&before=1956-02-31" })
	void whatCannotBeIsRefusedKindly(String query) throws Exception {
		assertThat(answer("/paths?" + query).getStatus()).isEqualTo(400);
		assertThat(answer("/paths?to=b&from=" + "a".repeat(201)).getStatus()).isEqualTo(400);
	}

	@Test
	void pageWithoutNamesOffersPairs() throws Exception {
		assertThat(page("/paths").select("#examples + ul a").eachText())
			.containsExactly("Platon Nebylov and Lidia Zhivaya");
		assertThat(page("/paths").select("meta[name=robots]")).isEmpty();
		assertThat(page(FRIENDS).select("meta[name=robots]").attr("content")).isEqualTo("noindex, nofollow");
	}

}
