package thaw.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import thaw.index.IndexAtStart;

/** What stands on the management port, and that it stands nowhere else. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "thaw.management.port=0", "thaw.content=classpath*:fixture/content",
				"spring.datasource.url=jdbc:h2:mem:management", "thaw.edition.name=2026.1",
				"thaw.edition.date=2026-11-23" })
class ManagementServerTests {

	@Autowired
	private ApplicationContext context;

	@LocalServerPort
	private int port;

	private Site site;

	private Site management;

	@BeforeEach
	void onceTheIndexIsOpen() {
		assertThat(this.context.getBean(IndexAtStart.class).index().size()).isPositive();
		this.site = new Site(this.port);
		this.management = new Site(this.context.getBean(ManagementServer.class).port());
	}

	@Test
	void livesAndIsReady() throws Exception {
		assertThat(this.management.answer("/livez").statusCode()).isEqualTo(200);
		assertThat(this.management.answer("/readyz").statusCode()).isEqualTo(200);
		assertThat(this.management.text("/readyz")).isEqualTo("traffic yes\ndatabase yes\nindex yes\n");
	}

	@Test
	void isNotReadyOnceItIsTold() throws Exception {
		AvailabilityChangeEvent.publish(this.context, ReadinessState.REFUSING_TRAFFIC);
		assertThat(this.management.status("/readyz")).isEqualTo(503);
		assertThat(this.management.text("/readyz")).startsWith("traffic no\n");
		assertThat(this.management.status("/livez")).isEqualTo(200);
		AvailabilityChangeEvent.publish(this.context, ReadinessState.ACCEPTING_TRAFFIC);
		assertThat(this.management.status("/readyz")).isEqualTo(200);
	}

	@Test
	void livesNotWhenItIsBroken() throws Exception {
		AvailabilityChangeEvent.publish(this.context, LivenessState.BROKEN);
		assertThat(this.management.status("/livez")).isEqualTo(503);
		AvailabilityChangeEvent.publish(this.context, LivenessState.CORRECT);
	}

	@Test
	void countsByRouteAndNeverByAddress() throws Exception {
		this.site.status("/glossary/melting");
		this.site.status("/glossary/no-such-term");
		assertThat(this.management.text("/metrics")).containsPattern(count("/glossary/\\{slug}", 200))
			.containsPattern(count("/glossary/\\{slug}", 404))
			.doesNotContain("/glossary/melting", "no-such-term");
	}

	private static String count(String pattern, int status) {
		return "http_server_requests_seconds_count\\{[^}]*status=\"" + status + "\",uri=\"" + pattern + "\"} 1";
	}

	@Test
	void countsWhatIsKept() throws Exception {
		this.site.status("/glossary/ice-word");
		double before = hits();
		this.site.status("/glossary/ice-word");
		assertThat(hits()).isGreaterThan(before);
	}

	private double hits() throws Exception {
		String line = "cache_gets_total{cache=\"pages\",result=\"hit\"} ";
		return this.management.text("/metrics")
			.lines()
			.filter((one) -> one.startsWith(line))
			.mapToDouble((one) -> Double.parseDouble(one.substring(line.length())))
			.sum();
	}

	@Test
	void timesSearchesWithoutTheirWords() throws Exception {
		this.site.status("/search?q=vydumkina");
		assertThat(this.management.text("/metrics"))
			.containsPattern("requests_seconds_sum\\{[^}]*status=\"200\",uri=\"/search\"} \\d")
			.doesNotContain("vydumkina");
	}

	@Test
	void tellsOfCacheEditionAndMachine() throws Exception {
		assertThat(this.management.text("/metrics"))
			.contains("cache_gets_total{cache=\"pages\",result=\"hit\"}", "cache_size{cache=\"pages\"}",
					"thaw_edition{date=\"2026-11-23\",name=\"2026.1\"} 1.0", "jvm_memory_used_bytes{area=\"heap\"")
			.contains("process_uptime_seconds", "hikaricp_connections_active");
	}

	/** Addresses that nobody foresaw make no series each. */
	@Test
	void keepsFewSeries() throws Exception {
		for (int number = 0; number < 50; number++) {
			this.site.status("/nothing-" + number + "/here");
			this.site.status("/people/" + number + "/nor-here");
		}
		assertThat(this.management.text("/metrics").lines().filter((line) -> line.contains("status=\"404\"")).count())
			.isLessThan(20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz", "/metrics", "/actuator", "/actuator/health", "/health" })
	void showsReadersNothing(String path) throws Exception {
		assertThat(this.site.status(path)).isEqualTo(404);
		assertThat(this.site.text(path)).contains("<title>Not found", "</footer>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/livez/", "/livezz", "/people", "/../livez" })
	void hasThreeAddresses(String path) throws Exception {
		assertThat(this.management.status(path)).isEqualTo(404);
	}

}
