package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the servlet container makes of headers, over a real connection. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ContainerTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "X-Forwarded-Host,forged.example", "X-Forwarded-Host,[", "X-Forwarded-Prefix,//forged.example",
			"X-Forwarded-Prefix,\\", "Forwarded,host=forged.example;proto=https", "Forwarded,;;",
			"X-Forwarded-Proto,gopher", "X-Forwarded-Port,x" })
	void takesNoAddressFromAForgedHeader(String name, String value) throws Exception {
		HttpResponse<String> answer = get("/people", name, value);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).doesNotContain("forged.example").contains("href=\"http://localhost");
	}

	@Test
	void takesTheSchemeFromTheProxy() throws Exception {
		HttpResponse<String> answer = get("/people", "X-Forwarded-Proto", "https");
		assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
		assertThat(answer.body()).contains("https://localhost").doesNotContain("http://localhost");
	}

	@Test
	void bearsAnyNumberOfLanguages() throws Exception {
		HttpResponse<String> answer = get("/search?q=thaw", "Accept-Language", "en-US,".repeat(1000) + "ru");
		assertThat(answer.statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH", "POST", "DELETE" })
	void refusesWhatItDoesNotReadEvenIfItIsBroken(String method) throws Exception {
		HttpResponse<String> answer = this.client
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/people"))
				.header("Content-Type", "application/x-www-form-urlencoded")
				.method(method, HttpRequest.BodyPublishers.ofString("%%"))
				.build(), HttpResponse.BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(405);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE" })
	void answersBeforeABodyHasEnded(String method) throws Exception {
		for (String address : new String[] { "/search?q=thaw", "/css/site.css", "/people/nobody" }) {
			try (Socket client = new Socket("localhost", this.port)) {
				client.setSoTimeout(20_000);
				client.getOutputStream()
					.write((method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n"
							+ "Content-Type: application/x-www-form-urlencoded\r\n\r\nq=")
						.getBytes(StandardCharsets.US_ASCII));
				String answer = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
				assertThat(answer).as(method + address).matches("(?s)HTTP/1\\.1 (?:200|204|404|405) .*");
				assertThat(answer).containsIgnoringCase("\r\nConnection: close\r\n");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/people?head", "/people.json?head", "/feed.atom?head", "/favicon.ico?head",
			"/css/site.css?head", "/fonts/literata-regular.woff2?head" })
	void saysTheSameOfAPageWhetherItIsKeptOrNot(String address) throws Exception {
		Map<String, List<String>> told = headers("HEAD", address);
		assertThat(told).containsKeys("etag", "vary", "cache-control", "content-type", "content-length")
			.isEqualTo(headers("GET", address))
			.isEqualTo(headers("GET", address + "er"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/people?known", "/css/site.css?known", "/fonts/literata-regular.woff2?known" })
	void answersNotModifiedWithNothingElse(String address) throws Exception {
		for (int time = 0; time < 2; time++) {
			HttpResponse<String> answer = get(address, "If-None-Match", "*");
			assertThat(answer.statusCode()).isEqualTo(304);
			assertThat(answer.body()).isEmpty();
			assertThat(answer.headers().map()).containsKeys("etag", "vary", "cache-control");
		}
	}

	/** No range is ever sent, so none is refused either. */
	@Test
	void sendsTheWholeOfAFileToWhoeverWantsARange() throws Exception {
		assertThat(get("/css/site.css", "Range", "bytes=999999999-").statusCode()).isEqualTo(200);
	}

	private Map<String, List<String>> headers(String method, String path) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.build();
		Map<String, List<String>> headers = new TreeMap<>(
				this.client.send(request, HttpResponse.BodyHandlers.discarding()).headers().map());
		headers.remove("date");
		return headers;
	}

	private HttpResponse<String> get(String path, String name, String value) throws Exception {
		URI address = URI.create("http://localhost:" + this.port + path);
		return this.client.send(HttpRequest.newBuilder(address).header(name, value).build(),
				HttpResponse.BodyHandlers.ofString());
	}

}
