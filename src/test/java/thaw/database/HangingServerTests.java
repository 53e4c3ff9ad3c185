package thaw.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import thaw.ThawApplication;

/**
 * A PostgreSQL server takes questions and does not answer: readers are told so, and soon.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HangingServerTests {

	private String database;

	private ServletWebServerApplicationContext site;

	@BeforeAll
	void start() throws SQLException {
		this.database = PostgresServer.started().database();
		this.site = (ServletWebServerApplicationContext) SpringApplication.run(ThawApplication.class,
				"--spring.profiles.active=postgres", "--spring.datasource.url=" + this.database, "--server.port=0",
				"--thaw.content=classpath*:fixture/content", "--spring.main.banner-mode=off",
				"--spring.datasource.hikari.data-source-properties.socketTimeout=1", "--logging.level.root=off");
	}

	@AfterAll
	void stop() {
		this.site.close();
	}

	@Test
	void whoAsksForAPageIsPutOffUntilItAnswersAgain() throws Exception {
		try (Connection other = PostgresServer.connection(this.database)) {
			other.setAutoCommit(false);
			other.createStatement().execute("lock table " + table(other) + " in access exclusive mode");
			HttpResponse<String> away = answer("/events");
			assertThat(away.statusCode()).isEqualTo(503);
			assertThat(away.body()).contains("<title>Not at the moment").doesNotContain("SQL");
			other.rollback();
		}
		assertThat(answer("/events").statusCode()).isEqualTo(200);
	}

	private static String table(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet found = statement
					.executeQuery("select schemaname from pg_tables where tablename = 'event'")) {
			assertThat(found.next()).isTrue();
			return "\"" + found.getString(1) + "\".event";
		}
	}

	private HttpResponse<String> answer(String path) throws Exception {
		URI address = URI.create("http://localhost:" + this.site.getWebServer().getPort() + path);
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
	}

}
