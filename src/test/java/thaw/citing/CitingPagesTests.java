package thaw.citing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** Pages of records say how they are cited, to readers and to reference managers. */
@SpringBootTest(properties = { "thaw.address=https://thaw.example", "thaw.edition.name=2026.1",
		"thaw.edition.date=2026-11-23" })
@AutoConfigureMockMvc
class CitingPagesTests {

	private static final String HERE = "The Khrushchev Thaw, 2026.1 ed., November 23, 2026, https://thaw.example";

	private final MockMvc site;

	CitingPagesTests(@Autowired MockMvc site) {
		this.site = site;
	}

	@Test
	void aRecordIsAnArticleOfThisReference() throws Exception {
		String address = "https://thaw.example/people/nikita-khrushchev";
		assertThat(cited("/people/nikita-khrushchev")).containsExactly(
				"The Editors of The Khrushchev Thaw, “Nikita Khrushchev,” " + HERE + "/people/nikita-khrushchev.",
				"The Editors of The Khrushchev Thaw. “Nikita Khrushchev.” The Khrushchev Thaw, 2026.1 ed. November 23, 2026. "
						+ address + ".",
				"The Editors of The Khrushchev Thaw. “Nikita Khrushchev.” The Khrushchev Thaw, 2026.1 ed., 23 Nov. 2026, "
						+ address + ".",
				"The Editors of The Khrushchev Thaw. (2026). Nikita Khrushchev. In The Khrushchev Thaw (2026.1 ed.). "
						+ address);
	}

	@Test
	void aChapterIsOneToo() throws Exception {
		assertThat(cited("/article/what-was-the-thaw")).contains(
				"The Editors of The Khrushchev Thaw, “What Was the Thaw?,” " + HERE + "/article/what-was-the-thaw.");
	}

	@Test
	void aQuotationIsCitedFromItsSourceAndFromHere() throws Exception {
		assertThat(cited("/quotations/we-will-bury-you")).hasSize(9)
			.first()
			.asString()
			.isEqualTo("“We Will Bury You!,” Time, [November 1956?], "
					+ "https://time.com/archive/6804927/foreign-news-we-will-bury-you/, quoted in The Editors of The "
					+ "Khrushchev Thaw, “‘We Will Bury You,’” " + HERE + "/quotations/we-will-bury-you.");
	}

	@Test
	void wordsNeverSaidAreCitedFromThePageFirst() throws Exception {
		assertThat(page("/quotations/i-see-no-god-up-here").select(".cite h3").eachText()).first()
			.isEqualTo("This page");
		assertThat(page("/quotations/i-see-no-god-up-here").select(".cite").text())
			.doesNotContain("The original source", "quoted in");
		assertThat(page("/quotations/we-will-bury-you").select(".cite h3").eachText())
			.containsExactly("Both in one note", "The report of the words", "This page");
	}

	@Test
	void aSourceIsCitedItself() throws Exception {
		assertThat(cited("/sources/taubman-2003"))
			.contains("Taubman, W. (2003). Khrushchev: The Man and His Era. W. W. Norton.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/people/nikita-khrushchev", "/article/what-was-the-thaw", "/events/secret-speech",
			"/places/moscow", "/organisations/kgb", "/glossary/thaw", "/figures/lead-banner",
			"/quotations/we-will-bury-you" })
	void zoteroTakesAPageForAnArticleOfAnEncyclopedia(String address) throws Exception {
		Document page = page(address);
		assertThat(meta(page, "z:itemType")).isEqualTo("encyclopediaArticle");
		assertThat(meta(page, "citation_title")).isNotBlank();
		assertThat(meta(page, "citation_author")).isEqualTo("The Editors of The Khrushchev Thaw");
		assertThat(meta(page, "citation_publication_date")).isEqualTo("2026/11/23");
		assertThat(meta(page, "citation_language")).isEqualTo("en-GB");
		assertThat(meta(page, "citation_public_url")).isEqualTo("https://thaw.example" + address);
		assertThat(meta(page, "prism.publicationName")).isEqualTo("The Khrushchev Thaw");
		assertThat(meta(page, "description")).isNotBlank();
		assertThat(page.select("meta[name=citation_journal_title], meta[name=citation_book_title], .Z3988")).isEmpty();
	}

	@Test
	void zoteroTakesThePageOfABookForTheBook() throws Exception {
		Document page = page("/sources/taubman-2003");
		assertThat(meta(page, "z:itemType")).isEqualTo("book");
		assertThat(meta(page, "citation_author")).isEqualTo("Taubman, William");
	}

	@Test
	void listsAreNotCited() throws Exception {
		assertThat(page("/people").select("meta[name^=citation_], .cite")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "bib, application/x-bibtex;charset=UTF-8", "ris, application/x-research-info-systems;charset=UTF-8",
			"csl.json, application/vnd.citationstyles.csl+json;charset=UTF-8" })
	void filesAreAnnouncedAndServed(String ending, String type) throws Exception {
		String address = "/people/boris-pasternak." + ending;
		assertThat(page("/people/boris-pasternak").select("link[rel=alternate]").eachAttr("href")).contains(address);
		this.site.perform(get(address)).andExpect(status().isOk()).andExpect(header().string("Content-Type", type));
		this.site.perform(get("/people/nobody." + ending)).andExpect(status().isNotFound());
		this.site.perform(get("/sources/wikipedia-gomulka." + ending))
			.andExpect(header().string("Location", "/sources/wikipedia." + ending));
	}

	@Test
	void theFileOfAQuotationHoldsBothLayers() throws Exception {
		this.site.perform(get("/quotations/we-will-bury-you.csl.json"))
			.andExpect(jsonPath("$[0].container-title").value("Time"))
			.andExpect(jsonPath("$[1].URL").value("https://thaw.example/quotations/we-will-bury-you"));
		this.site.perform(get("/quotations/we-will-bury-you.json"))
			.andExpect(content().contentType("application/json"));
	}

	private List<String> cited(String address) throws Exception {
		return page(address).select(".cite dd").eachText();
	}

	private Document page(String address) throws Exception {
		return Jsoup.parse(this.site.perform(get(address)).andReturn().getResponse().getContentAsString());
	}

	private static String meta(Document page, String name) {
		return page.select("meta[name=\"" + name + "\"]").attr("content");
	}

}
