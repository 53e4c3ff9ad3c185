package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A database behind a connection goes away while the site runs, and comes back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "thaw.content=classpath*:fixture/content", "spring.datasource.hikari.connection-timeout=500",
				"spring.datasource.hikari.validation-timeout=250" })
@DirtiesContext
class DatabaseAwayTests {

	private static final int MOST_CONNECTIONS = 10;

	private static Server database;

	private static Relay wire;

	private final HttpClient reader = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void startsDatabase(DynamicPropertyRegistry settings) throws SQLException, IOException {
		database = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
		wire = new Relay(0, database.getPort());
		String url = "jdbc:h2:tcp://127.0.0.1:" + wire.port() + "/mem:away;DB_CLOSE_DELAY=-1";
		settings.add("spring.datasource.url", () -> url);
	}

	@AfterAll
	static void stopsDatabase() throws IOException {
		wire.close();
		database.stop();
	}

	@Test
	void whatWasKeptIsServedAndTheRestIsPutOff() throws Exception {
		String kept = answer("/people").body();
		int at = wire.port();
		wire.close();
		assertThat(answer("/people").body()).isEqualTo(kept);
		HttpResponse<String> away = answer("/events");
		assertThat(away.statusCode()).isEqualTo(503);
		assertThat(away.headers().firstValue(HttpHeaders.RETRY_AFTER)).hasValue("10");
		assertThat(away.headers().firstValue("Content-Security-Policy")).isPresent();
		assertThat(away.headers().firstValue(HttpHeaders.ETAG)).isEmpty();
		assertThat(away.body()).contains("<title>Not at the moment", "</footer>").doesNotContain("SQL");
		assertThat(answer("/events.json").headers().firstValue(HttpHeaders.CONTENT_TYPE))
			.hasValue("application/problem+json");
		wire = new Relay(at, database.getPort());
		assertThat(statusOnceOldConnectionsAreDropped("/events")).isEqualTo(200);
	}

	/** A connection used half a second ago is not tried before it is used again. */
	private int statusOnceOldConnectionsAreDropped(String address) throws Exception {
		int status = answer(address).statusCode();
		for (int left = MOST_CONNECTIONS; left > 0 && status == 503; left--) {
			status = answer(address).statusCode();
		}
		return status;
	}

	private HttpResponse<String> answer(String address) throws Exception {
		return this.reader.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address)).build(),
				BodyHandlers.ofString());
	}

}
