package thaw.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed between two editions: exactly that, and no record that others name. */
class ChangesTests extends TwoEditionsTest {

	@Test
	void recordsAreNewChangedMovedOrGone() throws Exception {
		Document page = page("/changes");
		assertThat(page.select("main section li").eachText()).containsExactly("Why did Nebylia freeze again? Taken out",
				"Melting Changed, 3 paragraphs", "Slush New", "Ice word At another address");
		assertThat(page.select("main section li a").eachAttr("href")).containsExactly(
				"/editions/2026.1/questions/why-did-it-freeze-again", "/changes/2026.1/2027.1/glossary/melting",
				"/editions/2027.1/glossary/slush", "/changes/2026.1/2027.1/glossary/unsaid-word");
		assertThat(page("/changes/2026.1/2027.1").select("main section").outerHtml())
			.isEqualTo(page.select("main section").outerHtml());
		assertThat(json("/changes.json").at("/groups/1/items/0/extent").asString()).isEqualTo("3 paragraphs");
	}

	@Test
	void aRecordIsComparedWordByWord() throws Exception {
		List<Element> blocks = page("/changes/2026.1/2027.1/glossary/melting").select("main li");
		assertThat(blocks).extracting((block) -> block.select("strong").text())
			.containsExactly("Changed", "New", "New");
		assertThat(blocks.get(0).select("p").get(1).html())
			.isEqualTo("Vydumkina used it first<ins>, in a letter</ins>.");
		assertThat(blocks.get(1).select("ins").text()).isEqualTo("All papers had it within a week.");
		assertThat(blocks.get(2).select("p.eyebrow").text()).isEqualTo("New, under “Notes”");
		assertThat(json("/changes/2026.1/2027.1/glossary/melting.json").at("/blocks/0/status").asString())
			.isEqualTo("CHANGED");
	}

	@Test
	void aMovedRecordIsComparedWithItself() throws Exception {
		Document page = page("/changes/2026.1/2027.1/glossary/unsaid-word");
		assertThat(page.select(".lead a").eachAttr("href")).containsExactly("/editions/2026.1/glossary/ice-word",
				"/editions/2027.1/glossary/unsaid-word");
		assertThat(page.text()).contains("Its own text and facts did not change.");
	}

	@Test
	void whatOnlyLeadsToARecordIsNoChangeOfIt() throws Exception {
		assertThat(page("/people/vera-vydumkina").select(".backlinks").text()).contains("Slush");
		assertThat(page("/editions/2026.1/people/vera-vydumkina").select(".backlinks").text()).doesNotContain("Slush");
		assertThat(page("/changes/2026.1/2027.1/people/vera-vydumkina").text())
			.contains("Its own text and facts did not change.");
	}

	@ParameterizedTest
	@CsvSource({ "/changes/2027.1/2026.1, 404", "/changes/2026.1/2026.1, 404", "/changes/2026.1/2030.1, 404",
			"/changes/2026.1/2027.1/glossary/nothing, 404", "/changes/2026.1/2027.1/nothing/slush, 404",
			"/changes/2026.1/2027.1/glossary/slush, 200",
			"/changes/2026.1/2027.1/questions/why-did-it-freeze-again, 200" })
	void whatCannotBeComparedIsSaidKindly(String address, int status) throws Exception {
		assertThat(answer(address).getStatus()).isEqualTo(status);
	}

	@Test
	void theFeedIsOfChanges() throws Exception {
		Document feed = xml("/feed.atom");
		assertThat(feed.select("entry > title").eachText().subList(0, 5)).containsExactly("Edition 2027.1", "Melting",
				"Slush", "Ice word", "Edition 2026.1");
		Element melting = feed.select("entry").get(1);
		assertThat(melting.select("published").text()).isEqualTo("2026-11-23T00:00:00Z");
		assertThat(melting.select("updated").text()).isEqualTo("2027-03-05T00:00:00Z");
		assertThat(melting.select("summary").text())
			.isEqualTo("Changed in edition 2027.1, 3 paragraphs. The word of Nebylia for its better years.");
		assertThat(feed.select("entry").get(2).select("published").text()).isEqualTo("2027-03-05T00:00:00Z");
		assertThat(feed.select("entry").get(0).select("summary").text()).isEqualTo("Since edition 2026.1 "
				+ "new: 1 record; changed: 1 record; at another address: 1 record; taken out: 1 record.");
		assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
		assertThat(feed.select("entry > title").eachText()).doesNotContain("Why did Nebylia freeze again?")
			.contains("“I see no snow” – Lidia Zhivaya, not after 2026, spurious");
		assertThat(answer("/feed.atom?page=2").getStatus()).isEqualTo(400);
	}

}
