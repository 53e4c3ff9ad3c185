package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A mirror keeps every page as a file, and no file where a folder must be. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MirroredPagesTests {

	private static final String READER = "Mozilla/5.0";

	private static final String MIRROR = "Wget/1.21.3";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/people.html,/people", "/index.html,/", "/search.html?q=thaw,/search?q=thaw" })
	void answersAtTheNameOfTheFile(String file, String page) throws Exception {
		assertThat(get(file, READER).statusCode()).isEqualTo(200);
		assertThat(get(file, READER).body()).isEqualTo(get(page, READER).body());
		assertThat(get("/people/nobody.html", READER).statusCode()).isEqualTo(404);
	}

	@Test
	void leadsAMirrorToFiles() throws Exception {
		for (int time = 0; time < 2; time++) {
			HttpResponse<String> answer = get("/people/nikita-khrushchev.html", MIRROR);
			assertThat(answer.body())
				.contains("href=\"/people.html\"", "href=\"/people/nikita-khrushchev.json\"",
						"/people/nikita-khrushchev.html\">", "<a href=\"/\">", "href=\"#main\"", "href=\"/css/site-")
				.doesNotContain("href=\"/people\"", ".html.html")
				.containsPattern("href=\"/sources/[a-z0-9-]+\\.html\"")
				.endsWith("</html>\n");
			assertThat(answer.headers().firstValue("Cache-Control")).contains("private");
			assertThat(answer.headers().firstValue("ETag")).isEmpty();
		}
		assertThat(get("/people/nikita-khrushchev", READER).body()).contains("href=\"/people\"");
	}

	@Test
	void leavesAllElseToAMirrorAsItIs() throws Exception {
		for (String path : new String[] { "/people.json", "/feed.atom", "/robots.txt" }) {
			assertThat(get(path, MIRROR).body()).isEqualTo(get(path, READER).body());
		}
		assertThat(get("/people/nobody", MIRROR).statusCode()).isEqualTo(404);
		assertThat(get("/people/nobody", MIRROR).body()).contains("href=\"/people.html\"");
	}

	private HttpResponse<String> get(String path, String agent) throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("User-Agent", agent)
			.build(), HttpResponse.BodyHandlers.ofString());
	}

}
