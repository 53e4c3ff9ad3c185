package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import thaw.FixtureTest;

/** A slash too many and capitals lead to what there is, and nowhere else. */
class UsualAddressTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource({ "/people/, /people", "/people//, /people", "/people.json/, /people.json", "/Timeline, /timeline",
			"/TIMELINE/1956/, /timeline/1956", "/About/Editorial, /about/editorial", "/Index.json, /index.json",
			"/search/?q=%3CThaw, /search?q=%3CThaw", "/Search?q=Thaw, /search?q=Thaw",
			"/people/Platon-Nebylov/?a, /people/platon-nebylov?a", "/css/site.css/, /css/site.css",
			"/Sitemap.xml, /sitemap.xml" })
	void leadsToWhatThereIs(String written, String usual) throws Exception {
		for (HttpMethod method : new HttpMethod[] { HttpMethod.GET, HttpMethod.HEAD }) {
			MockHttpServletResponse answer = answer(method, written, HttpHeaders.EMPTY);
			assertThat(answer.getStatus()).isEqualTo(301);
			assertThat(answer.getHeader(HttpHeaders.LOCATION)).isEqualTo(usual);
			assertThat(answer.getContentAsByteArray()).isEmpty();
		}
		assertThat(answer(usual).getStatus()).isEqualTo(200);
	}

	@Test
	void tellsOfThePageOnlyWhereItIs() throws Exception {
		MockHttpServletResponse answer = answer("/people/");
		assertThat(answer.getHeaderNames()).contains("Content-Security-Policy", "Location")
			.doesNotContain("ETag", "Cache-Control", "Content-Length", "Content-Type", "Content-Encoding", "Vary");
	}

	@Test
	void leadsThoseWhoHaveThePageToo() throws Exception {
		HttpHeaders known = new HttpHeaders();
		known.setIfNoneMatch("*");
		assertThat(answer(HttpMethod.GET, "/people/", known).getStatus()).isEqualTo(301);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/admin/", "/.git/", "/Admin", "/static/", "/people/nobody/", "/timeline/0000/",
			"/people/%2e%2e/", "/fonts/OFL.TXT" })
	void leadsNowhereElse(String address) throws Exception {
		MockHttpServletResponse answer = answer(address);
		assertThat(answer.getStatus()).isEqualTo(404);
		assertThat(answer.getContentAsString()).contains("<title>Not found", "</footer>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search/?sort=x", "/Search?sort=x" })
	void saysWhatCannotBeAskedThere(String address) throws Exception {
		assertThat(answer(address).getStatus()).isEqualTo(400);
	}

	@Test
	void readsNamesOfFilesAsTheyAre() throws Exception {
		assertThat(answer("/fonts/OFL.txt").getStatus()).isEqualTo(200);
	}

	@Test
	void doesNotReadWhereSomethingElseIsAsked() throws Exception {
		assertThat(answer(HttpMethod.POST, "/people/", HttpHeaders.EMPTY).getStatus()).isIn(404, 405);
	}

}
