package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Readers who ask for long files that are not kept yet, and take nothing of them. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
		"thaw.content=classpath*:fixture/content", "spring.datasource.url=jdbc:h2:mem:slow", "thaw.address=" })
class SlowReadersTests {

	/** A system that takes little of an answer before its reader does. */
	@TestConfiguration(proxyBeanMethods = false)
	static class SmallBuffers {

		@Bean
		WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> smallBuffers() {
			return (factory) -> factory.addServerCustomizers(
					(server) -> ((ServerConnector) server.getConnectors()[0]).setAcceptedSendBufferSize(1024));
		}

		@Bean
		ServletRegistrationBean<HttpServlet> longFile() {
			return new ServletRegistrationBean<>(new HttpServlet() {

				@Override
				protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
					response.setContentType("text/plain");
					response.getOutputStream().write(new byte[1_000_000]);
				}

			}, "/long");
		}

	}

	/** More than there are threads that render. */
	private static final int READERS = 2 * Math.max(2, Runtime.getRuntime().availableProcessors());

	@LocalServerPort
	private int port;

	@Test
	void holdNobodyUp() throws IOException {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int reader = 0; reader < READERS; reader++) {
				slow.add(ask("/long", "slow" + reader + ".example"));
			}
			try (Socket other = ask("/events", "other.example")) {
				other.setSoTimeout(30_000);
				assertThat(new String(other.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
					.isEqualTo("HTTP/1.1 200");
			}
		}
		finally {
			for (Socket reader : slow) {
				reader.close();
			}
		}
	}

	/**
	 * The server counts the bytes of a page, since it was not told how many to expect.
	 */
	@Test
	void areToldTheLengthOfAPageThatWasNotKept() throws Exception {
		HttpResponse<byte[]> first = HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/people")).build(),
					BodyHandlers.ofByteArray());
		assertThat(first.headers().firstValueAsLong("Content-Length")).hasValue(first.body().length);
	}

	private Socket ask(String path, String host) throws IOException {
		Socket socket = new Socket();
		socket.setReceiveBufferSize(1024);
		socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
		socket.getOutputStream()
			.write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

}
