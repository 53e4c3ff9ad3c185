package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What every answer of the site has in common: cache, headers, errors. */
@SpringBootTest
@AutoConfigureMockMvc
class ResponseTests {

	private static final String PAGE = "/people/nikita-khrushchev";

	private final MockMvc site;

	ResponseTests(@Autowired MockMvc site) {
		this.site = site;
	}

	@Test
	void servesTheSameBytesAgainWithTheSameTag() throws Exception {
		MockHttpServletResponse first = this.site.perform(get(PAGE)).andReturn().getResponse();
		MockHttpServletResponse again = this.site.perform(get(PAGE)).andReturn().getResponse();
		assertThat(again.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
		assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag")).matches("\"[\\w-]{12}\"");
		assertThat(again.getHeader("Vary")).contains("Accept-Encoding");
	}

	@Test
	void keepsAnswersToSearchesApart() throws Exception {
		for (int time = 0; time < 2; time++) {
			for (String word : new String[] { "beria", "gagarin" }) {
				this.site.perform(get("/search").queryParam("q", word))
					.andExpect(content().string(containsString("value=\"" + word + "\"")));
			}
		}
	}

	@Test
	void compressesForThoseWhoAccept() throws Exception {
		byte[] plain = this.site.perform(get(PAGE)).andReturn().getResponse().getContentAsByteArray();
		MockHttpServletResponse zipped = this.site.perform(get(PAGE).header("Accept-Encoding", "br, gzip;q=0.8"))
			.andReturn()
			.getResponse();
		assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
		assertThat(zipped.getHeader("ETag")).endsWith("-gzip\"");
		assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.getContentAsByteArray())).readAllBytes())
			.isEqualTo(plain);
	}

	@ParameterizedTest
	@ValueSource(strings = { "identity", "gzip;q=0", "br, gzip;q=0.0" })
	void doesNotCompressForOthers(String accepted) throws Exception {
		this.site.perform(get(PAGE).header("Accept-Encoding", accepted))
			.andExpect(header().doesNotExist("Content-Encoding"));
	}

	@Test
	void answersNotModifiedToThoseWhoHaveThePage() throws Exception {
		String tag = this.site.perform(get(PAGE)).andReturn().getResponse().getHeader("ETag");
		this.site.perform(get(PAGE).header("If-None-Match", tag))
			.andExpect(status().isNotModified())
			.andExpect(content().bytes(new byte[0]));
		this.site.perform(get(PAGE).header("If-None-Match", "\"other\"")).andExpect(status().isOk());
	}

	@Test
	void tellsTheHeadWithoutTheBody() throws Exception {
		this.site.perform(head(PAGE)).andExpect(status().isOk()).andExpect(content().bytes(new byte[0]));
	}

	@Test
	void keepsNoErrorInTheCache() throws Exception {
		for (int i = 0; i < 2; i++) {
			this.site.perform(get("/people/nobody"))
				.andExpect(status().isNotFound())
				.andExpect(header().doesNotExist("ETag"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { PAGE, "/people/nobody", "/nowhere", "/robots.txt" })
	void forbidsWhatThePageDoesNotNeed(String address) throws Exception {
		this.site.perform(get(address))
			.andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
			.andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andExpect(header().doesNotExist("Set-Cookie"));
	}

	@Test
	void helpsThoseWhoMissARecord() throws Exception {
		this.site.perform(get("/people/nikita-krushchev"))
			.andExpect(status().isNotFound())
			.andExpect(content().string(containsString("href=\"/people/nikita-khrushchev\"")))
			.andExpect(content().string(containsString("name=\"q\"")));
	}

	@Test
	void givesMachinesAProblem() throws Exception {
		this.site.perform(get("/people/nikita-krushchev.json"))
			.andExpect(status().isNotFound())
			.andExpect(content().contentType("application/problem+json"))
			.andExpect(jsonPath("$.status").value(404))
			.andExpect(jsonPath("$.nearest[0].url").value("/people/nikita-khrushchev"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/timeline/abcd", "/timeline/99999", "/timeline/1900", "/people/%00",
			"/people/%3Cscript%3E", "/people/a%2Fb", "/events/..%2f..%2fetc", "/nowhere/at/all", "/sources/x'--",
			"/places/%F0%9F%92%A9" })
	void neverFails(String address) throws Exception {
		MockHttpServletResponse response = this.site.perform(get(URI.create(address))).andReturn().getResponse();
		assertThat(response.getStatus()).isBetween(400, 404);
		assertThat(response.getContentAsString()).doesNotContain("<script>", "Exception", "\tat ");
	}

	@Test
	void refusesOtherMethodsKindly() throws Exception {
		this.site.perform(post(PAGE))
			.andExpect(status().isMethodNotAllowed())
			.andExpect(header().string("Allow", containsString("GET")));
	}

	@Test
	void namesItsOwnAddressAsAsked() throws Exception {
		this.site.perform(get("https://thaw.example:443" + PAGE).secure(true))
			.andExpect(content().string(containsString("<link rel=\"canonical\" href=\"https://thaw.example" + PAGE)))
			.andExpect(header().exists("Strict-Transport-Security"));
		this.site.perform(get(PAGE)).andExpect(content().string(not(containsString("thaw.example"))));
	}

}
