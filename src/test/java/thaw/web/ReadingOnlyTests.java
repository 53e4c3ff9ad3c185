package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jetty.autoconfigure.servlet.JettyServletWebServerAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Few threads serve, and clients who never end what they send hold none. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = ReadingOnlyTests.FewThreads.class,
		properties = "thaw.address=")
class ReadingOnlyTests {

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND" })
	void answersOthersWhileBodiesStayOpen(String method) throws IOException {
		List<Socket> open = new ArrayList<>();
		try {
			for (int client = 0; client < 20; client++) {
				open.add(ask(method, FORM + "Content-Length: 1000\r\n", "q="));
				open.add(ask(method, "Transfer-Encoding: chunked\r\n", "5\r\nq"));
			}
			assertThat(answer(ask("GET", "Connection: close\r\n", ""))).startsWith("HTTP/1.1 200")
				.endsWith("read: null");
			for (Socket client : open) {
				assertThat(answer(client))
					.startsWith("HTTP/1.1 " + (List.of("GET", "HEAD", "OPTIONS").contains(method) ? 200 : 405))
					.containsIgnoringCase("\r\nConnection: close\r\n");
			}
		}
		finally {
			for (Socket client : open) {
				client.close();
			}
		}
	}

	@Test
	void heedsNoCharsetOfWhatItWillNotRead() throws IOException {
		assertThat(answer(ask("POST", "Content-Type: text/plain; charset=no such\r\nContent-Length: 2\r\n", "q=")))
			.startsWith("HTTP/1.1 405");
	}

	@Test
	void takesNoBodyForTheNextRequest() throws IOException {
		String answers = answer(ask("POST", FORM + "Content-Length: 18\r\n", "GET / HTTP/1.1\r\n\r\n"));
		assertThat(answers).startsWith("HTTP/1.1 405").containsOnlyOnce("HTTP/1.1 ");
	}

	/** Nothing is written, so nothing was sent yet when the connection is given up. */
	@Test
	void answersWhoIsNotModifiedAsOtherwise() throws IOException {
		assertThat(answer(ask("GET", "If-None-Match: *\r\nContent-Length: 1000\r\n", ""))).startsWith("HTTP/1.1 304");
	}

	@Test
	void bidsNobodySendWhatItWillNotRead() throws IOException {
		assertThat(answer(ask("POST", FORM + "Expect: 100-continue\r\nContent-Length: 1000\r\n", "")))
			.startsWith("HTTP/1.1 405");
	}

	@Test
	void keepsTheConnectionOfThoseWhoSendNone() throws IOException {
		try (Socket client = ask("GET", "Content-Length: 0\r\n",
				"GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")) {
			assertThat(answer(client).split("HTTP/1\\.1 200", -1)).hasSize(3);
		}
	}

	private Socket ask(String method, String headers, String body) throws IOException {
		Socket client = new Socket("127.0.0.1", this.port);
		client.setSoTimeout(10_000);
		client.getOutputStream()
			.write((method + " / HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body)
				.getBytes(StandardCharsets.US_ASCII));
		return client;
	}

	private static String answer(Socket client) throws IOException {
		return new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
	}

	/**
	 * A page that asks for a parameter whatever the method, behind the container as the
	 * site has it.
	 */
	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(JettyServletWebServerAutoConfiguration.class)
	@Import({ Container.class, PageCache.class, SiteAddress.class })
	static class FewThreads {

		@Bean
		HttpServlet page() {
			return new HttpServlet() {

				@Override
				protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
					if (request.getHeader("If-None-Match") != null) {
						response.setStatus(304);
						return;
					}
					Object refused = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
					response.setStatus((refused instanceof Integer status) ? status : 200);
					response.getWriter().write("read: " + request.getParameter("q"));
				}

			};
		}

	}

}
