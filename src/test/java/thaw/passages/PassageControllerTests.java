package thaw.passages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import thaw.FixtureTest;

/** A passage is found by its address alone, and a withdrawn one says why. */
class PassageControllerTests extends FixtureTest {

	@Test
	void leadsToThePassage() throws Exception {
		MockHttpServletResponse answer = answer("/passages/p-0ed17ed0");
		assertThat(answer.getStatus()).isEqualTo(303);
		assertThat(answer.getHeader("Location")).isEqualTo("/article/the-melting#p-0ed17ed0");
		assertThat(page("/article/the-melting").select("p#p-0ed17ed0").text()).startsWith("Nebylov said");
	}

	@Test
	void saysWhyAPassageWasTakenOut() throws Exception {
		MockHttpServletResponse answer = answer("/passages/p-0dd00001");
		assertThat(answer.getStatus()).isEqualTo(410);
		Document page = Jsoup.parse(answer.getContentAsString());
		assertThat(page.select("main").text()).contains("taken out in edition 2026.1: the roof was of tin");
		assertThat(page.select("main .entries a").eachAttr("href")).containsExactly("/article/the-melting#p-9c9b13b2");
		assertThat(Jsoup.parse(answer("/passages/p-0dd00002").getContentAsString())
			.select("main .entries a")
			.eachAttr("href")).containsExactly("/people/platon-nebylov");
	}

	@Test
	void knowsNoOther() throws Exception {
		assertThat(answer("/passages/p-ffffffff").getStatus()).isEqualTo(404);
		assertThat(answer("/passages/after-it").getStatus()).isEqualTo(404);
	}

	@Test
	void keepsAPlaceOnThePageForWhatWasTakenOut() throws Exception {
		Document page = page("/article/the-melting");
		assertThat(page.select("#p-0dd00001").text()).isEqualTo(
				"The passage that stood here from edition 2025.1 was taken out in edition 2026.1: the roof was of tin."
						+ " What stands in its place");
		assertThat(page.select("#p-0dd00001 a").attr("href")).isEqualTo("#p-9c9b13b2");
		assertThat(page.select("#note-nebylov-1999-p-270 > #note-nebylov-1999-p-27")).hasSize(1);
		assertThat(page("/people/platon-nebylov").select("#p-0dd00002 a")).isEmpty();
	}

	@Test
	void givesEveryPassageALinkToItself() throws Exception {
		Document page = page("/article/before-the-melting");
		assertThat(page.select(".prose p[id], .prose li[id], .prose tr[id], .prose h2[id]")).hasSizeGreaterThan(5)
			.allSatisfy((passage) -> assertThat(passage.select(".at").attr("href")).isEqualTo("#" + passage.id()));
		assertThat(page.select(".at").eachText()).isEmpty();
	}

	@Test
	void addressesWhatStandsOutsideTheBody() throws Exception {
		for (String items : new String[] { "/claims/when-the-ice-broke .positions li",
				"/quotations/we-will-water-you .evidence li", "/quotations/we-will-water-you .variants li" }) {
			String[] parts = items.split(" ", 2);
			assertThat(page(parts[0]).select(parts[1])).isNotEmpty()
				.allMatch((one) -> one.id().matches("p-[0-9a-f]{8}"));
		}
	}

	@Test
	void tellsRepeatedWordsApart() throws Exception {
		assertThat(page("/questions/why-did-it-freeze-again").select(".prose p:contains(Nobody wrote)").eachAttr("id"))
			.hasSize(2)
			.doesNotHaveDuplicates()
			.allMatch((id) -> id.matches("p-[0-9a-f]{8}"));
	}

}
