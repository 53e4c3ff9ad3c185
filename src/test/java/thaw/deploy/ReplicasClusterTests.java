package thaw.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A cluster on this machine, as {@code src/main/deploy/cluster.sh} starts it from the
 * packaged site: {@code ./mvnw -Pcluster verify}. In the environment, {@code CLUSTER}
 * holds options for its start ({@code --without-opensearch}), {@code CLUSTER_PORT} its
 * first port.
 */
class ReplicasClusterTests {

	private static final int PORT = Integer
		.parseInt(Optional.ofNullable(System.getenv("CLUSTER_PORT")).orElse("18600"));

	private static final String SITE = "http://127.0.0.1:" + PORT;

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@BeforeAll
	static void start() throws Exception {
		Command.needs("nginx");
		String options = Optional.ofNullable(System.getenv("CLUSTER")).orElse("").strip();
		cluster(Stream.concat(Stream.of("start"), Stream.of(options.split(" +")).filter((one) -> !one.isEmpty()))
			.toArray(String[]::new));
	}

	@AfterAll
	static void stop() throws Exception {
		cluster("stop");
	}

	private static void cluster(String... words) throws Exception {
		List<String> command = new ArrayList<>(List.of("bash", "src/main/deploy/cluster.sh"));
		command.addAll(List.of(words));
		Command.run(Map.of("CLUSTER_PORT", "" + PORT), command.toArray(String[]::new)).succeeds();
	}

	@Test
	void replicasAnswerAlikeToTheByte() throws Exception {
		List<String> paths = paths();
		assertThat(paths).hasSizeGreaterThan(100);
		for (String path : paths) {
			HttpResponse<byte[]> one = get("http://127.0.0.1:" + (PORT + 1) + path);
			HttpResponse<byte[]> two = get("http://127.0.0.1:" + (PORT + 2) + path);
			assertThat(one.statusCode()).as(path).isEqualTo(200);
			assertThat(two.body()).as(path).isEqualTo(one.body());
			assertThat(two.headers().firstValue("ETag")).as(path)
				.isPresent()
				.isEqualTo(one.headers().firstValue("ETag"));
		}
	}

	@Test
	void losesNoReaderWhenReplicasComeAndGo() throws Exception {
		List<String> killed;
		List<String> replaced;
		int asked;
		try (Load load = new Load(SITE, paths())) {
			cluster("kill", "1");
			Thread.sleep(5000);
			killed = load.failures();
			cluster("replace", "1", "2099.1");
			cluster("replace", "2", "2099.1");
			replaced = load.failures();
			asked = load.asked();
		}
		assertThat(killed).as("while one was dead, of " + asked).isEmpty();
		assertThat(replaced).as("until both had the new edition, of " + asked).isEmpty();
		System.out.println(asked + " requests, none failed");
		assertThat(text(SITE + "/about?after")).contains("2099.1");
	}

	private static List<String> paths() throws Exception {
		return Jsoup.parse(text(SITE + "/sitemap.xml"), "", Parser.xmlParser())
			.select("loc")
			.eachText()
			.stream()
			.map((address) -> address.substring(SITE.length()))
			.map((path) -> path.isEmpty() ? "/" : path)
			.toList();
	}

	private static String text(String address) throws IOException, InterruptedException {
		return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body();
	}

	private static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
		return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build(),
				BodyHandlers.ofByteArray());
	}

}
