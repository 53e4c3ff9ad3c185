package thaw.citing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import thaw.FixtureTest;

/** A single passage is cited with its own address, without script too. */
class PassagesPageTests extends FixtureTest {

	@Test
	void namesAllPassagesOfARecord() throws Exception {
		assertThat(page("/article/the-melting").select(".cite form").attr("action"))
			.isEqualTo("/article/the-melting/cite");
		assertThat(page("/article/the-melting/cite").select(".entries a").eachAttr("href")).containsExactly(
				"/article/the-melting/cite?passage=p-9c9b13b2", "/article/the-melting/cite?passage=after-it",
				"/article/the-melting/cite?passage=p-0ed17ed0");
		assertThat(page("/people/platon-nebylov/cite").select(".entries").text()).contains("His shoe size.");
	}

	@Test
	void citesOneInEveryStyle() throws Exception {
		Document page = page("/article/the-melting/cite?passage=p-0ed17ed0");
		assertThat(page.select("blockquote").text()).startsWith("Nebylov said “We will water you”.");
		assertThat(page.select(".cite dd").eachText()).hasSize(4)
			.allMatch((form) -> form.contains("https://thaw.example/article/the-melting#p-0ed17ed0"))
			.anyMatch((form) -> form.contains("2026.1 ed."));
		assertThat(json("/article/the-melting/cite.json?passage=p-0ed17ed0").at("/address").asString())
			.isEqualTo("https://thaw.example/article/the-melting#p-0ed17ed0");
	}

	@Test
	void citesWhatStandsOutsideTheText() throws Exception {
		String witness = page("/quotations/we-will-water-you").select(".evidence li").get(0).id();
		assertThat(page("/quotations/we-will-water-you/cite?passage=" + witness).select(".cite dd").text())
			.contains("#" + witness);
	}

	@Test
	void knowsNoOther() throws Exception {
		assertThat(answer("/article/the-melting/cite?passage=p-0dd00001").getStatus()).isEqualTo(404);
		assertThat(answer("/article/the-melting/cite?passage=%27").getStatus()).isEqualTo(404);
		assertThat(answer("/article/nowhere/cite").getStatus()).isEqualTo(404);
		assertThat(answer("/nothing/the-melting/cite").getStatus()).isEqualTo(404);
	}

}
