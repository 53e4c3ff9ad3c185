package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import thaw.FixtureTest;

/** Whatever can be read here can be read from pages of other sites, errors included. */
class OpenAccessTests extends FixtureTest {

	private static final String METHODS = "GET, HEAD, OPTIONS";

	@ParameterizedTest
	@ValueSource(strings = { "/people", "/people/platon-nebylov.json", "/people/platon-nebylov.bib",
			"/people/platon-nebylov.csl.json", "/people/nobody.json", "/nowhere.json", "/search.json?page=x",
			"/search/suggest.json?q=ice", "/quotations.json", "/quotations.csv", "/quotations.atom", "/feed.atom",
			"/data/people.csv", "/data/people.json", "/sitemap.xml", "/opensearch.xml", "/robots.txt",
			"/preview/people/platon-nebylov", "/reconcile", "/reconcile?queries=x",
			"/reconcile/preview?id=person:platon-nebylov", "/people/platon-nebilov.json" })
	void everyAnswerMayBeReadFromElsewhere(String address) throws Exception {
		HttpHeaders headers = new HttpHeaders();
		headers.setOrigin("https://elsewhere.example");
		for (int time = 0; time < 2; time++) {
			assertThat(answer(HttpMethod.GET, address, headers).getHeaders(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN))
				.containsExactly("*");
		}
		headers.setAccessControlRequestMethod(HttpMethod.GET);
		MockHttpServletResponse preflight = answer(HttpMethod.OPTIONS, address, headers);
		assertThat(preflight.getStatus()).isEqualTo(204);
		assertThat(preflight.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)).isEqualTo("*");
		assertThat(preflight.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS)).startsWith(METHODS);
		assertThat(preflight.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS)).isEqualTo("*");
		assertThat(preflight.getHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE)).isEqualTo("86400");
		assertThat(preflight.getHeader(HttpHeaders.ALLOW)).startsWith(METHODS);
	}

	@Test
	void questionsMayBePostedWhereNamesAreMatched() throws Exception {
		MockHttpServletResponse preflight = answer(HttpMethod.OPTIONS, "/reconcile", HttpHeaders.EMPTY);
		assertThat(preflight.getHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS)).isEqualTo(METHODS + ", POST");
		assertThat(answer(HttpMethod.PUT, "/reconcile", HttpHeaders.EMPTY).getHeader(HttpHeaders.ALLOW))
			.isEqualTo(METHODS + ", POST");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/people", "/people/platon-nebylov.bib", "/css/site.css", "/data/people.csv" })
	void nothingButReadingIsAllowed(String address) throws Exception {
		for (String method : new String[] { "POST", "PUT", "PATCH", "DELETE", "REPORT" }) {
			MockHttpServletResponse answer = answer(HttpMethod.valueOf(method), address, HttpHeaders.EMPTY);
			assertThat(answer.getStatus()).as(method).isEqualTo(405);
			assertThat(answer.getHeader(HttpHeaders.ALLOW)).as(method).isEqualTo(METHODS);
			assertThat(answer.getContentType()).as(method).startsWith("text/html");
		}
	}

}
