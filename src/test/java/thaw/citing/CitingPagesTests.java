package thaw.citing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaw.FixtureTest;
import tools.jackson.databind.JsonNode;

/** Pages of records say how they are cited, to readers and to reference managers. */
class CitingPagesTests extends FixtureTest {

	private static final String HERE = "The Khrushchev Thaw, 2026.1 ed., November 23, 2026, https://thaw.example";

	@Test
	void aRecordIsAnArticleOfThisReference() throws Exception {
		String address = "https://thaw.example/people/platon-nebylov";
		assertThat(cited("/people/platon-nebylov")).containsExactly(
				"The Editors of The Khrushchev Thaw, “Platon Nebylov,” " + HERE + "/people/platon-nebylov.",
				"The Editors of The Khrushchev Thaw. “Platon Nebylov.” The Khrushchev Thaw, 2026.1 ed. November 23, 2026. "
						+ address + ".",
				"The Editors of The Khrushchev Thaw. “Platon Nebylov.” The Khrushchev Thaw, 2026.1 ed., 23 Nov. 2026, "
						+ address + ".",
				"The Editors of The Khrushchev Thaw. (2026). Platon Nebylov. In The Khrushchev Thaw (2026.1 ed.). "
						+ address);
	}

	@Test
	void aChapterIsOneToo() throws Exception {
		assertThat(cited("/article/the-melting"))
			.contains("The Editors of The Khrushchev Thaw, “The Melting,” " + HERE + "/article/the-melting.");
	}

	@Test
	void aQuotationIsCitedFromItsSourceAndFromHere() throws Exception {
		assertThat(cited("/quotations/snow-is-warm")).hasSize(9)
			.first()
			.asString()
			.isEqualTo(
					"Vera Vydumkina, “How I Took Notes in the Dark and Lost Them in the Light,” in Notebooks of the Land "
							+ "([2004?]), 1–20, https://doi.org/10.0000/nowhere.5, quoted in The Editors of The Khrushchev "
							+ "Thaw, “‘Snow Is Warm,’” " + HERE + "/quotations/snow-is-warm.");
	}

	@Test
	void wordsNeverSaidAreCitedFromThePageFirst() throws Exception {
		assertThat(cited("/quotations/i-see-no-snow")).first()
			.asString()
			.startsWith("The Editors of The Khrushchev Thaw");
		assertThat(page("/quotations/i-see-no-snow").select(".cite").text()).doesNotContain("The original source",
				"quoted in");
		assertThat(page("/quotations/snow-is-warm").select(".cite h3").eachText()).containsExactly("Both in one note",
				"The report of the words", "This page");
	}

	@Test
	void aSourceIsCitedItself() throws Exception {
		assertThat(cited("/sources/nebylov-1999")).contains(
				"Nebylova, N. (1999). The Man Who Was Not (R. Redaktorov, Ed.; P. Perevodov, Trans.; 3rd ed., Vol. 2). "
						+ "Nowhere Press. (Original work published as Человек, которого не было)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/people/platon-nebylov", "/article/the-melting", "/events/congress", "/places/nebylsk",
			"/organisations/melted-press", "/glossary/melting", "/figures/nebylov-in-ice", "/quotations/snow-is-warm" })
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
		Document page = page("/sources/nebylov-1999");
		assertThat(meta(page, "z:itemType")).isEqualTo("book");
		assertThat(meta(page, "citation_author")).isEqualTo("Nebylova, Nadezhda");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/people/platon-nebylov", "/article/the-melting", "/events/congress", "/places/nebylsk",
			"/glossary/melting", "/figures/nebylov-in-ice", "/quotations/i-see-no-snow", "/sources/nebylov-1999" })
	void theHeadSaysWhatTheFilesSay(String address) throws Exception {
		Document page = page(address);
		JsonNode work = json(address + ".csl.json").get(0);
		JsonNode author = work.at("/author/0");
		String name = author.has("literal") ? author.get("literal").asString()
				: author.get("family").asString() + ", " + author.get("given").asString();
		assertThat(meta(page, "citation_title")).isEqualTo(work.get("title").asString());
		assertThat(page.select("meta[name=citation_author]").eachAttr("content")).first().isEqualTo(name);
		assertThat(meta(page, "citation_public_url")).isEqualTo(work.path("URL").asString(""));
		assertThat(meta(page, "prism.publicationName")).isEqualTo(work.path("container-title").asString(""));
		assertThat(meta(page, "citation_publication_date")).startsWith(work.at("/issued/date-parts/0/0").asString());
		assertThat(text(address + ".ris")).contains("TI  - " + meta(page, "citation_title") + "\r\n",
				"AU  - " + name + "\r\n");
	}

	@Test
	void listsAreNotCited() throws Exception {
		assertThat(page("/people").select("meta[name^=citation_], .cite")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "bib, application/x-bibtex;charset=UTF-8", "ris, application/x-research-info-systems;charset=UTF-8",
			"csl.json, application/vnd.citationstyles.csl+json;charset=UTF-8" })
	void filesAreAnnouncedAndServed(String ending, String type) throws Exception {
		String address = "/people/vera-vydumkina." + ending;
		assertThat(page("/people/vera-vydumkina").select("link[rel=alternate]").eachAttr("href")).contains(address);
		assertThat(answer(address).getStatus()).isEqualTo(200);
		assertThat(answer(address).getContentType()).isEqualTo(type);
		assertThat(answer("/people/nobody." + ending).getStatus()).isEqualTo(404);
		assertThat(answer("/people/platon-nebilov." + ending).getHeader("Location"))
			.isEqualTo("/people/platon-nebylov." + ending);
	}

	@Test
	void theFileOfAQuotationHoldsBothLayers() throws Exception {
		JsonNode works = json("/quotations/snow-is-warm.csl.json");
		assertThat(works.at("/0/container-title").asString()).isEqualTo("Notebooks of the Land");
		assertThat(works.at("/1/URL").asString()).isEqualTo("https://thaw.example/quotations/snow-is-warm");
		assertThat(answer("/quotations/snow-is-warm.json").getContentType()).isEqualTo("application/json");
	}

	private List<String> cited(String address) throws Exception {
		return page(address).select(".cite dd").eachText();
	}

	private static String meta(Document page, String name) {
		return page.select("meta[name=\"" + name + "\"]").attr("content");
	}

}
