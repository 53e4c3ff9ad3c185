package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

	private HttpResponse<String> get(String path, String name, String value) throws Exception {
		URI address = URI.create("http://localhost:" + this.port + path);
		return this.client.send(HttpRequest.newBuilder(address).header(name, value).build(),
				HttpResponse.BodyHandlers.ofString());
	}

}
