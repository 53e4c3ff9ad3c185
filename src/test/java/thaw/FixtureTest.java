package thaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The site over the small edition under {@code src/test/resources/fixture}, whose text
 * only a test changes: exact values are asserted here, rules over the real edition. All
 * such tests share one context.
 */
@SpringBootTest(properties = { "thaw.content=classpath*:fixture/content", "spring.datasource.url=jdbc:h2:mem:fixture",
		"thaw.address=https://thaw.example", "thaw.downloads=src/test/resources/fixture/downloads",
		"thaw.edition.name=2026.1", "thaw.edition.date=2026-11-23" })
@AutoConfigureMockMvc
public abstract class FixtureTest {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Autowired
	private MockMvc site;

	/** The answer at an address, whatever its status. */
	protected MockHttpServletResponse answer(String address) throws Exception {
		return answer(HttpMethod.GET, address, HttpHeaders.EMPTY);
	}

	/** The answer to a request of any kind. */
	protected MockHttpServletResponse answer(HttpMethod method, String address, HttpHeaders headers) throws Exception {
		return this.site.perform(MockMvcRequestBuilders.request(method, URI.create(address)).headers(headers))
			.andReturn()
			.getResponse();
	}

	/** The text at an address that answers 200. */
	protected String text(String address) throws Exception {
		MockHttpServletResponse answer = answer(address);
		assertThat(answer.getStatus()).as(address).isEqualTo(200);
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

	/** The page at an address. */
	protected Document page(String address) throws Exception {
		return Jsoup.parse(text(address));
	}

	/** The sitemap, feed or fragment at an address. */
	protected Document xml(String address) throws Exception {
		return Jsoup.parse(text(address), "", Parser.xmlParser());
	}

	/** The JSON at an address. */
	protected JsonNode json(String address) throws Exception {
		return JSON.readTree(text(address));
	}

	/** A value of the twin of a page, by its JSON pointer; empty if it is left out. */
	protected String twin(String address, String pointer) throws Exception {
		JsonNode value = json(address + ".json").at(pointer);
		return value.isContainer() ? value.toString() : value.asString("");
	}

	/** What a page says of its record in JSON-LD, by a JSON pointer. */
	protected String linkedData(String address, String pointer) throws Exception {
		String graph = page(address).select("script[type=application/ld+json]").html();
		JsonNode first = JSON.readTree(graph).at("/@graph/0");
		JsonNode value = (first.has("mainEntity") ? first.get("mainEntity") : first).at(pointer);
		return value.isContainer() ? value.toString() : value.asString("");
	}

}
