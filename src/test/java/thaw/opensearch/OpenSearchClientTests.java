package thaw.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thaw.opensearch.OpenSearchClient.Answer;
import thaw.web.Unavailable;

/** The client, asking a server that answers as a test wants. */
class OpenSearchClientTests {

	private final Deque<String> answers = new ArrayDeque<>();

	private final List<String> requests = new CopyOnWriteArrayList<>();

	private HttpServer server;

	@BeforeEach
	void setUp() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	@AfterEach
	void tearDown() {
		this.server.stop(0);
	}

	/** The next of the answers: a status and a body, or nothing and the end. */
	private void answer(HttpExchange exchange) throws IOException {
		this.requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
				+ exchange.getRequestHeaders().getFirst("Content-Type") + " "
				+ exchange.getRequestHeaders().getFirst("Authorization") + " "
				+ new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
		String next = this.answers.remove();
		if (!next.isEmpty()) {
			byte[] body = next.substring(4).getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(Integer.parseInt(next.substring(0, 3)), (body.length == 0) ? -1 : body.length);
			exchange.getResponseBody().write(body);
		}
		exchange.close();
	}

	private OpenSearchClient client(String user) {
		URI address = URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
		return new OpenSearchClient(new OpenSearchSettings(address, user, "secret", "thaw"), Duration.ofSeconds(20));
	}

	@Test
	void sendsWhatItIsGiven() throws Exception {
		this.answers.add("200 {\"acknowledged\":true}");
		Answer answer = client("").send("PUT", "/thaw-1?pretty", "{\"ё\":1}");
		assertThat(answer.isGood()).isTrue();
		assertThat(answer.body().path("acknowledged").asBoolean()).isTrue();
		assertThat(this.requests).containsExactly("PUT /thaw-1?pretty application/json null {\"ё\":1}");
	}

	@Test
	void saysWhoAsks() throws Exception {
		this.answers.add("200 {}");
		client("reader").send("POST", "/thaw-1/_bulk", "{}\n");
		assertThat(this.requests)
			.containsExactly("POST /thaw-1/_bulk application/x-ndjson Basic cmVhZGVyOnNlY3JldA== {}\n");
	}

	@Test
	void whatFailsOnTheWayIsSentOnceMore() throws Exception {
		this.answers.addAll(List.of("", "404 {\"error\":{\"type\":\"index_not_found_exception\"}}"));
		Answer answer = client("").send("POST", "/thaw-1/_search", "{}");
		assertThat(answer.isGood()).isFalse();
		assertThat(answer.error()).isEqualTo("index_not_found_exception");
		assertThat(this.requests).hasSize(2);
	}

	@Test
	void whatDoesNotAnswerIsAway() {
		this.answers.addAll(List.of("429 {}", "429 {}", "503 {}", "503 {}"));
		for (String status : List.of("429", "503")) {
			assertThatExceptionOfType(OpenSearchAway.class).isThrownBy(() -> client("").send("GET", "/", ""))
				.withMessageContaining(status);
		}
		this.server.stop(0);
		assertThatExceptionOfType(OpenSearchAway.class).isThrownBy(() -> client("").send("GET", "/", ""))
			.withMessageContaining("does not answer");
	}

	@Test
	void anAnswerThatIsNoJsonIsNone() {
		this.answers.addAll(List.of("200 <html>", "200 <html>"));
		assertThatExceptionOfType(OpenSearchAway.class).isThrownBy(() -> client("").send("GET", "/", ""));
	}

	/** Until some seconds have passed; it is not even asked. */
	@Test
	void afterAFailureNobodyWaits() {
		this.answers.addAll(List.of("503 {}", "503 {}"));
		TermSource source = new TermSource(client(""), "thaw-1", () -> Assertions.fail("not lost"));
		for (int time = 0; time < 3; time++) {
			assertThatExceptionOfType(Unavailable.class)
				.isThrownBy(() -> source.apply(List.of(new Asked("stem:a", false))));
		}
		assertThat(this.requests).hasSize(2);
	}

	@Test
	void anIndexThatIsGoneIsLost() {
		AtomicInteger losses = new AtomicInteger();
		this.answers.add("404 {\"error\":{\"type\":\"index_not_found_exception\"}}");
		assertThatExceptionOfType(Unavailable.class)
			.isThrownBy(() -> new TermSource(client(""), "thaw-1", losses::incrementAndGet)
				.apply(List.of(new Asked("stem:a", false))));
		assertThat(losses).hasValue(1);
	}

}
