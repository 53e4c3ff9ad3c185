package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A database behind a connection goes away while the site runs, and comes back. */
@SpringBootTest(properties = { "thaw.content=classpath*:fixture/content",
		"spring.datasource.hikari.connection-timeout=500", "spring.datasource.hikari.validation-timeout=250" })
@AutoConfigureMockMvc
@DirtiesContext
class DatabaseAwayTests {

	private static Server database;

	private final MockMvc site;

	DatabaseAwayTests(@Autowired MockMvc site) {
		this.site = site;
	}

	@DynamicPropertySource
	static void startsDatabase(DynamicPropertyRegistry settings) throws SQLException {
		database = listening(0);
		String url = "jdbc:h2:tcp://127.0.0.1:" + database.getPort() + "/mem:away;DB_CLOSE_DELAY=-1";
		settings.add("spring.datasource.url", () -> url);
	}

	@AfterAll
	static void stopsDatabase() {
		database.stop();
	}

	private static Server listening(int port) throws SQLException {
		return Server.createTcpServer("-tcpPort", Integer.toString(port), "-ifNotExists").start();
	}

	@Test
	void whatWasKeptIsServedAndTheRestIsPutOff() throws Exception {
		String kept = answer("/people").getContentAsString();
		int port = database.getPort();
		database.stop();
		assertThat(answer("/people").getContentAsString()).isEqualTo(kept);
		MockHttpServletResponse away = answer("/events");
		assertThat(away.getStatus()).isEqualTo(503);
		assertThat(away.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("10");
		assertThat(away.getHeaderNames()).contains("Content-Security-Policy").doesNotContain("ETag");
		assertThat(away.getContentAsString()).contains("<title>Not at the moment", "</footer>").doesNotContain("SQL");
		assertThat(answer("/events.json").getContentType()).isEqualTo("application/problem+json");
		database = listening(port);
		assertThat(answer("/events").getStatus()).isEqualTo(200);
	}

	private MockHttpServletResponse answer(String address) throws Exception {
		return this.site.perform(MockMvcRequestBuilders.get(URI.create(address))).andReturn().getResponse();
	}

}
