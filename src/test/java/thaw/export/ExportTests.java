package thaw.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import thaw.crossref.Entries;
import thaw.crossref.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the site says to machines. */
@SpringBootTest
@AutoConfigureMockMvc
class ExportTests {

	private final MockMvc site;

	private final Entries entries;

	ExportTests(@Autowired MockMvc site, @Autowired Entries entries) {
		this.site = site;
		this.entries = entries;
	}

	@ParameterizedTest
	@EnumSource
	void everyKindHasADataSetOfAllItsRecords(Kind kind) throws Exception {
		String json = this.site.perform(get("/data/" + kind.segment() + ".json"))
			.andReturn()
			.getResponse()
			.getContentAsString();
		List<String> ids = JsonMapper.builder()
			.build()
			.readTree(json)
			.valueStream()
			.map((row) -> row.get("id").asString())
			.toList();
		assertThat(Set.copyOf(ids)).hasSize((int) this.entries.countByKind(kind));
		String table = this.site.perform(get("/data/" + kind.segment() + ".csv"))
			.andExpect(header().string("Content-Type", containsString("text/csv")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(table).startsWith("\"id\",\"url\",");
		assertThat(table.split("\r\n\"" + kind.prefix() + ":", -1)).hasSize(ids.size() + 1);
	}

	@Test
	void unknownDataSetsAreRefusedKindly() throws Exception {
		this.site.perform(get("/data/everything.csv")).andExpect(status().isBadRequest());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/article", "/article/what-was-the-thaw", "/people", "/people/nikita-khrushchev",
			"/events", "/events/secret-speech", "/timeline", "/timeline/1956", "/quotations",
			"/quotations/we-will-bury-you", "/sources", "/sources/taubman-2003", "/places", "/places/moscow",
			"/organisations", "/organisations/kgb", "/glossary", "/glossary/thaw", "/figures", "/figures/lead-banner",
			"/about", "/search", "/data" })
	void everyPageSaysWhatItIs(String address) throws Exception {
		Document page = Jsoup.parse(this.site.perform(get(address)).andReturn().getResponse().getContentAsString());
		JsonNode graph = JsonMapper.builder()
			.build()
			.readTree(page.select("script[type=application/ld+json]").html())
			.get("@graph");
		assertThat(graph.get(0).get("url").asString()).endsWith(address);
		for (String property : List.of("og:title", "og:type", "og:url", "og:image", "og:image:alt", "og:description",
				"og:site_name", "og:locale")) {
			assertThat(page.select("meta[property=\"" + property + "\"]")).as(property).hasSize(1);
		}
		for (String name : List.of("twitter:card", "twitter:title", "twitter:description", "twitter:image")) {
			assertThat(page.select("meta[name=\"" + name + "\"]")).as(name).hasSize(1);
		}
		assertThat(page.select("meta[name=description]").attr("content")).hasSizeBetween(50, 170);
	}

}
