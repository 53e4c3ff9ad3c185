package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What the container refuses is answered by the site all the same; over a plain
 * connection, since no client would write such requests.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RefusedRequestsTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(
			strings = { "/people/%ff", "/people/%c3%28", "/people/%zz", "/people/%", "/people/%00", "/people/a%5Cb",
					"/people/a%2Fb", "/people/a<b>", "/people/Imre Nagy", "/people/Хрущёв", "/../..", "people", "*" })
	void anAddressThatCannotBeRead(String address) throws IOException {
		String answer = answer("GET " + address, "Host: localhost");
		assertThat(answer).startsWith("HTTP/1.1 400")
			.contains("Content-Security-Policy: default-src 'none'", "<title>That cannot be asked", "</footer>")
			.doesNotContain("HTTP Status");
	}

	@ParameterizedTest
	@CsvSource({ "400,Host: [", "400,Host: a b", "400,Broken Header: x", "400,Content-Length: x",
			"400,Content-Length: -4", "400,Content-Length: 99999999999999999999", "400,Transfer-Encoding: gopher",
			"417,Expect: a-miracle" })
	void aHeaderThatCannotBeHonoured(int status, String header) throws IOException {
		String answer = answer("GET /people", header.startsWith("Host") ? header : "Host: localhost\r\n" + header);
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("Content-Security-Policy: default-src 'none'", "</footer>")
			.doesNotContain("HTTP Status");
	}

	@Test
	void noCharsetIsHeededOfWhatIsNotRead() throws IOException {
		String type = "Content-Type: text/plain; charset=no such";
		assertThat(answer("GET /people", "Host: localhost\r\nExpect: a-miracle\r\n" + type)).startsWith("HTTP/1.1 417");
	}

	@Test
	void machinesAreGivenAProblem() throws IOException {
		assertThat(answer("GET /people/%ff.json", "Host: localhost")).startsWith("HTTP/1.1 400")
			.contains("application/problem+json", "\"status\":400");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//people/", "//People", "//example.org/", "//example.org/%2e%2e" })
	void anAddressThatAlsoNamesASiteLeadsNowhere(String address) throws IOException {
		assertThat(answer("GET " + address, "Host: localhost")).startsWith("HTTP/1.1 404")
			.contains("</footer>")
			.doesNotContain("Location:");
	}

	@Test
	void traceIsNotAllowed() throws IOException {
		assertThat(answer("TRACE /people", "Host: localhost")).startsWith("HTTP/1.1 405")
			.contains("Allow: GET, HEAD, OPTIONS\r\n");
	}

	@Test
	void bracketsMayStandInAQueryAsTheyAre() throws IOException {
		assertThat(answer("GET /search?q=[1956-10-16,1956-10-26]", "Host: localhost")).startsWith("HTTP/1.1 200")
			.contains("value=\"[1956-10-16,1956-10-26]\"");
	}

	@Test
	void lettersOfAnyScriptMayStandInAQueryAsTheyAre() throws IOException {
		assertThat(answer("GET /search?q=Хрущёв", "Host: localhost")).startsWith("HTTP/1.1 200")
			.contains("value=\"Хрущёв\"");
	}

	@Test
	void theServerAsAWholeTellsWhatMayBeAsked() throws IOException {
		assertThat(answer("OPTIONS *", "Host: localhost")).startsWith("HTTP/1.1 204")
			.contains("Allow: GET, HEAD, OPTIONS\r\n", "Content-Security-Policy: ");
	}

	private String answer(String request, String headers) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream()
				.write((request + " HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
