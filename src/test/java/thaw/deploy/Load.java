package thaw.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Readers who ask without a pause for pages that no cache has yet, and for searches that
 * must find something.
 */
final class Load implements AutoCloseable {

	private static final int READERS = 4;

	private static final Pattern NOTHING = Pattern.compile("\"total\":0\\b");

	private final HttpClient client = HttpClient.newHttpClient();

	private final ExecutorService readers = Executors.newFixedThreadPool(READERS);

	private final String site;

	private final List<String> paths;

	private final AtomicInteger asked = new AtomicInteger();

	private final Queue<String> failures = new ConcurrentLinkedQueue<>();

	private volatile boolean ended;

	/** Begins at once. */
	Load(String site, List<String> paths) {
		this.site = site;
		this.paths = paths;
		for (int reader = 0; reader < READERS; reader++) {
			this.readers.execute(this::read);
		}
	}

	private void read() {
		while (!this.ended) {
			int number = this.asked.incrementAndGet();
			String path = (number % 3 == 0) ? "/search.json?q=Khrushchev&number=" + number
					: this.paths.get(number % this.paths.size()) + "?number=" + number;
			try {
				HttpResponse<String> answer = this.client
					.send(HttpRequest.newBuilder(URI.create(this.site + path)).build(), BodyHandlers.ofString());
				if (answer.statusCode() != 200) {
					this.failures.add(path + " " + answer.statusCode());
				}
				else if (path.startsWith("/search") && NOTHING.matcher(answer.body()).find()) {
					this.failures.add(path + " found nothing");
				}
			}
			catch (IOException ex) {
				this.failures.add(path + " " + ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	/** How many requests there have been. */
	int asked() {
		return this.asked.get();
	}

	/** What went wrong, in words. */
	List<String> failures() {
		return List.copyOf(this.failures);
	}

	@Override
	public void close() {
		this.ended = true;
		this.readers.shutdown();
		try {
			this.readers.awaitTermination(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
