package thaw.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import thaw.FixtureTest;

/** Before the first edition is published. */
class NoEditionTests extends FixtureTest {

	@Test
	void thereIsNothingToCompareYet() throws Exception {
		assertThat(page("/changes").select("main").text()).contains("No edition has been published yet");
		assertThat(page("/editions").select("main").text()).contains("None has been published yet");
		assertThat(answer("/editions/2026.1").getStatus()).isEqualTo(404);
		assertThat(answer("/timegate/people").getStatus()).isEqualTo(404);
		assertThat(answer("/people").getHeader("Link")).isNull();
		assertThat(page("/people/platon-nebylov").select(".cite .address")).isEmpty();
	}

	@Test
	void theFeedHasAllRecordsOfTheEditionShown() throws Exception {
		assertThat(xml("/feed.atom").select("entry > updated").eachText()).hasSizeGreaterThan(40)
			.containsOnly("2026-11-23T00:00:00Z");
	}

	@Test
	void aSearchSaysTheSameOfAQuotationAsTheWhole() throws Exception {
		String same = "entry:has(title:contains(no snow))";
		Element whole = xml("/feed.atom").selectFirst(same);
		Element found = xml("/quotations.atom?q=snow").selectFirst(same);
		for (String element : List.of("id", "title", "summary", "published", "updated")) {
			assertThat(found.select(element).text()).as(element).isEqualTo(whole.select(element).text()).isNotEmpty();
		}
	}

}
