package thaw.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import thaw.opensearch.OpenSearchClient.Answer;

/**
 * An OpenSearch on 127.0.0.1, in a process of its own, on a JDK of 21 or newer: that of
 * the tests, or the one in {@code OPENSEARCH_JAVA_HOME}. It ends with its standard input,
 * so at the latest with the tests.
 */
final class OpenSearchNode implements AutoCloseable {

	private static final int OLDEST_JAVA = 21;

	private final Path folder;

	private final int port = freePort();

	private final int transportPort = freePort();

	private Process process;

	/** A node whose files lie in a folder, not started. */
	OpenSearchNode(Path folder) {
		this.folder = folder;
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String java() {
		String home = Optional.ofNullable(System.getenv("OPENSEARCH_JAVA_HOME"))
			.orElse(System.getProperty("java.home"));
		boolean own = home.equals(System.getProperty("java.home"));
		assertThat(!own || Runtime.version().feature() >= OLDEST_JAVA)
			.as("OpenSearch needs a JDK of 21 or newer: name its folder in OPENSEARCH_JAVA_HOME")
			.isTrue();
		return home + File.separator + "bin" + File.separator + "java";
	}

	/** Starts it, and comes back when it answers. */
	OpenSearchNode start() throws Exception {
		Files.createDirectories(this.folder);
		this.process = new ProcessBuilder(java(), "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
				Files.readString(Path.of("target/opensearch.classpath")), "src/test/opensearch/StartOpenSearch.java",
				Integer.toString(this.port), Integer.toString(this.transportPort), this.folder.toString())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("log.txt").toFile())
			.start();
		while (!answers()) {
			assertThat(this.process.isAlive()).as(Files.readString(this.folder.resolve("log.txt"))).isTrue();
			Thread.sleep(500);
		}
		return this;
	}

	private boolean answers() {
		try {
			return send("GET", "/_cluster/health?wait_for_status=yellow", "").isGood();
		}
		catch (OpenSearchAway ex) {
			return false;
		}
	}

	/** Where it listens. */
	URI address() {
		return URI.create("http://127.0.0.1:" + this.port);
	}

	OpenSearchClient client() {
		return new OpenSearchClient(new OpenSearchSettings(address(), "", "", "thaw"), Duration.ofSeconds(60));
	}

	Answer send(String method, String path, String body) throws OpenSearchAway {
		return client().send(method, path, body);
	}

	/** The indexes that have an alias; none for none. */
	List<String> indexesOf(String alias) throws OpenSearchAway {
		Answer answer = send("GET", "/_alias/" + alias, "");
		return answer.isGood() ? List.copyOf(answer.body().propertyNames()) : List.of();
	}

	@Override
	public void close() throws IOException {
		this.process.getOutputStream().close();
		try {
			this.process.onExit().get(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException | ExecutionException | TimeoutException ex) {
			this.process.destroyForcibly();
		}
	}

}
