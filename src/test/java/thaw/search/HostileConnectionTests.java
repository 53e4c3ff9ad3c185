package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Through the server itself, byte for byte: the site answers, not its container. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HostileConnectionTests {

	private static final int TEN_SECONDS = 10_000;

	@LocalServerPort
	private int port;

	@Test
	void everySeedIsAnsweredOrRefusedBySite() {
		HostileTests.forAll(Hostile.SEEDS, (input) -> {
			String answer = answer("/search?q=" + SearchRequest.encoded(input));
			assertThat(answer).matches("(?s)HTTP/1.1 (?:200|400) .*").contains("<main");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "[1956-10-16,1956-10-26]", "{a|b}", "a\\b", "^a", "`a`", "\"we,will\"", "<x-hostile>" })
	void whatBrowsersSendUnescapedIsRead(String q) {
		for (String path : List.of("/search", "/quotations")) {
			assertThat(answer(path + "?q=" + q)).startsWith("HTTP/1.1 200 ").contains("<main").doesNotContain("<x-");
		}
	}

	private String answer(String target) {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.setSoTimeout(TEN_SECONDS);
			String request = "GET " + target
					+ " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new AssertionError(target, ex);
		}
	}

}
