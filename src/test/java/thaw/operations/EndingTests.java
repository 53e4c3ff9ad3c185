package thaw.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import thaw.ThawApplication;
import thaw.index.IndexAtStart;

/** What the site does when the ground goes from under it, and when it is told to stop. */
@ExtendWith(OutputCaptureExtension.class)
class EndingTests {

	@Test
	void losesTheDatabaseAndThenStops(CapturedOutput output) throws Exception {
		// What another site of this JVM has set up would be kept.
		LoggingSystem.get(getClass().getClassLoader()).cleanUp();
		ConfigurableApplicationContext context = SpringApplication.run(ThawApplication.class, "--server.port=0",
				"--thaw.management.port=0", "--thaw.management.drain=3s", "--thaw.content=classpath*:fixture/content",
				"--spring.datasource.url=jdbc:h2:mem:ending", "--spring.profiles.active=logs-json");
		Site site = new Site(((WebServerApplicationContext) context).getWebServer().getPort());
		Site management = new Site(context.getBean(ManagementServer.class).port());
		assertThat(site.status("/people")).isEqualTo(200);
		assertThat(context.getBean(IndexAtStart.class).index().size()).as("once it is open").isPositive();
		withoutDatabase(context, site, management);
		stopping(context, site, management);
		assertThat(output).contains("\"log\":{\"level\":\"INFO\"").doesNotContain("vydumkina");
	}

	private static void withoutDatabase(ConfigurableApplicationContext context, Site site, Site management)
			throws Exception {
		context.getBean(HikariDataSource.class).close();
		assertThat(management.status("/readyz")).isEqualTo(503);
		assertThat(management.text("/readyz")).isEqualTo("traffic yes\ndatabase no\nindex yes\n");
		assertThat(management.status("/livez")).isEqualTo(200);
		assertThat(site.status("/people")).as("a page that is kept").isEqualTo(200);
		assertThat(site.status("/events?q=vydumkina")).as("a page that is not").isGreaterThanOrEqualTo(500);
	}

	private static void stopping(ConfigurableApplicationContext context, Site site, Site management) throws Exception {
		CompletableFuture<Void> stop = CompletableFuture.runAsync(context::close);
		while (!management.text("/readyz").startsWith("traffic no")) {
			Thread.onSpinWait();
		}
		assertThat(site.status("/people")).as("while others are told").isEqualTo(200);
		assertThat(stop).isNotDone();
		stop.join();
	}

}
