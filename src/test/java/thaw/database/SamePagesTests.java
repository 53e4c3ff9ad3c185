package thaw.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import thaw.ThawApplication;

/**
 * The site over the real content says the same on PostgreSQL as on H2, byte for byte,
 * although letters have another order there: every list and table, and of records and
 * days each fifth, as a page or as JSON by turns. Two replicas start at once against an
 * empty database; each answers for half of the addresses.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamePagesTests {

	/** What the sitemap does not list, and what no database must stumble over. */
	private static final List<String> OTHERS = List.of("/index.json", "/sitemap.xml", "/feed.atom", "/robots.txt",
			"/search?q=khrushchev", "/search?q=%D1%85%D1%80%D1%83%D1%89%D1%91%D0%B2",
			"/search?q=%D0%A5%D0%A0%D0%A3%D0%A9%D0%95%D0%92&sort=oldest", "/search?q=first+secretary+of+ukraine",
			"/search.json?q=berlin&sort=newest", "/quotations?q=bury+you", "/quotations.csv?q=thaw",
			"/quotations.atom?q=stalin", "/suggest?q=kh", "/timeline/1956?theme=culture",
			"/timeline?person=nikita-khrushchev", "/timeline?person=%00", "/timeline?place=%D0%B0", "/places?from=1956",
			"/people/nikita-khrushchev/links", "/people/nikita-krushchev", "/people/%F0%9F%92%A7",
			"/preview/people/nikita-khrushchev?from=/events/secret-speech");

	private static final int STEP = 5;

	private static final Pattern RECORD = Pattern.compile("/(?!timeline|data|about)[a-z]+/[a-z0-9-]+");

	private static final Executor THREADS = (task) -> new Thread(task).start();

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final List<ServletWebServerApplicationContext> replicas = new ArrayList<>();

	@LocalServerPort
	private int port;

	@BeforeAll
	void start() throws Exception {
		String database = PostgresServer.started().database();
		Stream.generate(() -> CompletableFuture.supplyAsync(() -> replica(database), THREADS))
			.limit(2)
			.toList()
			.forEach((replica) -> this.replicas.add(replica.join()));
	}

	private static ServletWebServerApplicationContext replica(String database) {
		return (ServletWebServerApplicationContext) SpringApplication.run(ThawApplication.class,
				"--spring.profiles.active=postgres", "--spring.datasource.url=" + database, "--server.port=0",
				"--thaw.page-cache=false", "--spring.main.banner-mode=off", "--logging.level.root=warn");
	}

	@AfterAll
	void stop() {
		this.replicas.forEach(ServletWebServerApplicationContext::close);
	}

	@Test
	void everyPageIsTheSame() {
		List<String> addresses = addresses();
		assertThat(addresses).hasSizeGreaterThan(500);
		// A list, for an assertion on the stream would take its elements one by one.
		List<String> differing = IntStream.range(0, addresses.size())
			.parallel()
			.filter((i) -> !answer(this.port, addresses.get(i)).equals(answer(replica(i), addresses.get(i))))
			.mapToObj(addresses::get)
			.toList();
		assertThat(differing).isEmpty();
	}

	private int replica(int turn) {
		return this.replicas.get(turn % this.replicas.size()).getWebServer().getPort();
	}

	private List<String> addresses() {
		List<String> addresses = new ArrayList<>(OTHERS);
		List<String> listed = Jsoup.parse(answer(this.port, "/sitemap.xml"))
			.select("loc")
			.eachText()
			.stream()
			.map((loc) -> URI.create(loc).getPath())
			.toList();
		for (int i = 0; i < listed.size(); i++) {
			String path = listed.get(i);
			boolean record = RECORD.matcher(path).matches();
			if (!record || i % (2 * STEP) == 0) {
				addresses.add(path);
			}
			if (!record || i % (2 * STEP) == STEP) {
				addresses.add(path + ".json");
			}
		}
		// Addresses in a packed file hold the port; its tables are compared one by one.
		Jsoup.parse(answer(this.port, "/data"))
			.select("main a[href^=/data/]:not([href$=.zip])")
			.eachAttr("href")
			.forEach(addresses::add);
		return addresses;
	}

	/** Status, type and body; its own port in an address is left out. */
	private String answer(int server, String path) {
		String site = "http://localhost:" + server;
		HttpRequest request = HttpRequest.newBuilder(URI.create(site + path)).build();
		HttpResponse<String> answer = this.client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
		return answer.statusCode() + " " + answer.headers().firstValue("Content-Type") + "\n"
				+ answer.body().replace(site, "");
	}

}
