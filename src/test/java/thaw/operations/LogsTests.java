package thaw.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What people ask, and who they are, stands in no log, however badly they ask: containers
 * like to quote what they cannot read.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class LogsTests {

	private static final String WORD = "Schneeballschlacht";

	private static final String PERSON = "203.0.113.77";

	private static final List<String> TARGETS = List.of("/search?q=" + WORD, "/search?q=" + WORD + "\u0001",
			"/search?q=" + WORD + " und", "/search?q=%zz" + WORD, "/search?q=%ff" + WORD, "/search?q=" + WORD + "%00",
			"/search?q=" + WORD + "&page=x", "/search.json?page=" + WORD, "/quotations?from=" + WORD,
			"/people/nobody?" + WORD, "/people/%zz?" + WORD, "/people/..%2f?" + WORD, "/suggest?q=" + WORD + "\\",
			"/timeline?from=" + WORD, "/nothing;" + WORD + "=1?q=" + WORD, "//" + PERSON + "/?" + WORD,
			"/search?q=" + WORD.repeat(3000), "*?" + WORD, WORD, "/cite?style=" + WORD);

	private static final List<String> HEADERS = List.of("Accept: */*", "Cookie: a=\"" + WORD + "\u0001;=" + WORD,
			WORD + " : x", "Content-Length: " + WORD, "Transfer-Encoding: " + WORD, "Expect: " + WORD,
			"Range: bytes=" + WORD, "If-None-Match: " + WORD, "If-Modified-Since: " + WORD, "Accept: " + WORD,
			"Accept-Language: " + WORD + ";q=" + WORD, "Content-Type: " + WORD, "Referer: /search?q=" + WORD,
			"X-Forwarded-Port: " + WORD, "X-Forwarded-Proto: " + WORD, "Origin: " + WORD,
			"Accept-Encoding: gzip;q=" + WORD, "X-Long: " + WORD.repeat(3000));

	@LocalServerPort
	private int port;

	@Test
	void holdNeitherQueriesNorAddresses(CapturedOutput output) throws IOException {
		for (String target : TARGETS) {
			ask("GET " + target, "Accept: */*");
		}
		for (String header : HEADERS) {
			ask("GET /search?q=" + WORD, header);
			ask("POST /search?q=" + WORD, header);
		}
		ask("\u0016\u0003\u0001" + WORD, "Accept: */*");
		LoggerFactory.getLogger(LogsTests.class).warn("This is logged");
		assertThat(output).contains("This is logged").doesNotContain(WORD).doesNotContain(PERSON);
	}

	/** Sends a request, whole or broken, and waits for whatever comes of it. */
	private void ask(String request, String header) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(20_000);
			socket.getOutputStream()
				.write((request + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + PERSON + "\r\n" + header
						+ "\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.ISO_8859_1));
			socket.getInputStream().readAllBytes();
		}
		catch (SocketException reset) {
			// Refused so early that the rest of the request was not read.
		}
	}

}
