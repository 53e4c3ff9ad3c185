package thaw.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import thaw.content.Edition;
import thaw.index.Index;
import thaw.index.IndexAtStart;
import thaw.index.TermTable;

/**
 * Gives the terms of the index over to OpenSearch when the site has started. Until they
 * are there, and as long as OpenSearch was never reached, searches are answered from
 * memory; then memory lets them go.
 */
@Component
@Profile("opensearch")
@EnableConfigurationProperties(OpenSearchSettings.class)
class SharedTerms {

	private static final Logger LOG = LoggerFactory.getLogger(SharedTerms.class);

	private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

	/** Of a search; readers do not wait longer. */
	private static final Duration OF_A_SEARCH = Duration.ofSeconds(3);

	private static final Duration OF_A_LOAD = Duration.ofSeconds(60);

	/** An index that has not grown for so long has lost its loader. */
	private static final Duration UNTIL_DEAD = Duration.ofSeconds(30);

	private final IndexAtStart atStart;

	private final Edition edition;

	private final OpenSearchSettings settings;

	private final String loader = UUID.randomUUID().toString();

	private final Thread thread = new Thread(this::share, "opensearch");

	SharedTerms(IndexAtStart atStart, Edition edition, OpenSearchSettings settings) {
		this.atStart = atStart;
		this.edition = edition;
		this.settings = settings;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		this.thread.setDaemon(true);
		this.thread.start();
	}

	@EventListener(ContextClosedEvent.class)
	void end() {
		this.thread.interrupt();
	}

	private void share() {
		try {
			while (true) {
				CountDownLatch lost = new CountDownLatch(1);
				share(lost);
				lost.await();
				LOG.warn("The index is gone from OpenSearch; searches are answered from memory until it is made anew.");
				this.atStart.reopen();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void share(CountDownLatch lost) throws InterruptedException {
		Index index = this.atStart.index();
		IndexNames names = IndexNames.of(this.settings.prefix(), this.edition.name(), index.digest(mapping()));
		complete(names, index.table().orElseThrow());
		TermSource source = new TermSource(new OpenSearchClient(this.settings, OF_A_SEARCH), names.index(),
				lost::countDown);
		this.atStart.replace(index.with(new FetchedTerms(source)));
		LOG.info("Searches are answered with {}.", names.index());
	}

	/** Tries until it is done; says why not, each reason once. */
	private void complete(IndexNames names, TermTable table) throws InterruptedException {
		OpenSearchClient loading = new OpenSearchClient(this.settings, OF_A_LOAD);
		SharedIndex shared = new SharedIndex(loading, names, this.loader, UNTIL_DEAD);
		String said = "";
		while (true) {
			try {
				shared.complete(mapping(), table::all);
				return;
			}
			catch (OpenSearchAway ex) {
				if (!ex.getMessage().equals(said)) {
					said = ex.getMessage();
					LOG.warn("Searches are answered from memory until OpenSearch can be used, for {}.", said);
				}
				Thread.sleep(BETWEEN_TRIES.toMillis());
			}
		}
	}

	/** Settings and mapping of the index, as JSON. */
	static String mapping() {
		try (var mapping = SharedTerms.class.getResourceAsStream("/opensearch/index.json")) {
			return new String(mapping.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
