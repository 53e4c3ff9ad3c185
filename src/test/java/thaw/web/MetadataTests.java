package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thaw.FixtureTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readers of metadata look for author, publisher and date first in JSON-LD, in its first
 * node that has them, then in the head (metascraper 5.55, Readability 0.6): both name
 * those of the page, never those of a work or event that it shows.
 */
class MetadataTests extends FixtureTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@ParameterizedTest
	@ValueSource(strings = { "/", "/article", "/article/the-melting", "/people", "/people/platon-nebylov",
			"/events/first-melting", "/timeline", "/quotations", "/quotations/ice-is-thin", "/sources",
			"/sources/nebylov-1999", "/sources/gazeta-1956-02-26", "/places/nebylsk", "/numbers/icicles", "/about",
			"/search" })
	void allAgreeWhoWroteThePageAndWhen(String address) throws Exception {
		Document page = page(address);
		JsonNode first = JSON.readTree(page.select("script[type=application/ld+json]").html()).at("/@graph/0");
		assertThat(first.at("/author/name").asString("")).isEqualTo("The Editors of The Khrushchev Thaw");
		assertThat(first.at("/publisher/name").asString("")).isEqualTo("The Khrushchev Thaw")
			.isEqualTo(meta(page, "og:site_name"));
		assertThat(first.at("/dateModified").asString("")).isEqualTo("2026-11-23")
			.isEqualTo(first.at("/datePublished").asString(""))
			.isEqualTo(meta(page, "article:published_time"))
			.isEqualTo(meta(page, "article:modified_time"));
	}

	private static String meta(Document page, String property) {
		return page.select("meta[property=\"" + property + "\"]").attr("content");
	}

}
