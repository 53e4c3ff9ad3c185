package thaw.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import thaw.ThawApplication;
import thaw.index.IndexAtStart;

/** A whole site with the profile {@code opensearch} and a database of its own. */
final class Replica implements AutoCloseable {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final ConfigurableApplicationContext site;

	private final String address;

	/** Starts the site over that content. */
	Replica(String edition, Path content, URI openSearch) {
		this.site = SpringApplication.run(ThawApplication.class, "--server.port=0",
				"--spring.profiles.active=opensearch", "--thaw.opensearch.address=" + openSearch,
				"--thaw.edition.name=" + edition, "--thaw.address=https://thaw.example",
				"--thaw.content=" + content.toUri(), "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID());
		this.address = "http://127.0.0.1:" + this.site.getEnvironment().getProperty("local.server.port");
	}

	/** Whether its search asks OpenSearch. */
	boolean isShared() {
		return this.site.getBean(IndexAtStart.class).index().table().isEmpty();
	}

	void awaitShared() throws InterruptedException {
		long until = System.nanoTime() + 120_000_000_000L;
		while (!isShared()) {
			assertThat(System.nanoTime()).as("its terms never came to OpenSearch").isLessThan(until);
			Thread.sleep(200);
		}
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return HTTP.send(HttpRequest.newBuilder(URI.create(this.address + path)).build(), BodyHandlers.ofString());
	}

	void stop() {
		this.site.close();
	}

	@Override
	public void close() {
		stop();
	}

}
