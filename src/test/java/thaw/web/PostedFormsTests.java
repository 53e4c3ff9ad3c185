package thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms come in whole, within bounds, and while they are under way nobody waits. */
class PostedFormsTests {

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

	/** One thread answers. */
	private final ExecutorService others = Executors.newSingleThreadExecutor();

	private final Server server = new Server(0);

	private void start(Duration patience) throws Exception {
		this.server.setHandler(new PostedForms(new Echo(), this.others, patience));
		this.server.start();
	}

	@AfterEach
	void stop() throws Exception {
		this.server.stop();
		this.others.shutdownNow();
	}

	@Test
	void answersOthersWhileFormsAreUnderWay() throws Exception {
		start(Duration.ofMinutes(1));
		List<Socket> open = new ArrayList<>();
		for (int client = 0; client < 40; client++) {
			open.add(ask("POST /reconcile", FORM + "Content-Length: 5\r\n", "q=a"));
		}
		assertThat(answer(ask("GET /", "Connection: close\r\n", ""))).startsWith("HTTP/1.1 200");
		for (Socket client : open) {
			client.getOutputStream().write("bc".getBytes(StandardCharsets.US_ASCII));
			assertThat(client.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 200");
			client.close();
		}
	}

	@Test
	void waitsForNoFormForEver() throws Exception {
		start(Duration.ofMillis(100));
		assertThat(answer(ask("POST /reconcile", FORM + "Content-Length: 5\r\n", "q=a"))).startsWith("HTTP/1.1 408")
			.containsIgnoringCase("\r\nConnection: close\r\n");
	}

	@Test
	void givesTheFormToTheSiteAndKeepsTheConnection() throws Exception {
		start(Duration.ofMinutes(1));
		String two = "POST /reconcile HTTP/1.1\r\nHost: a\r\n" + FORM
				+ "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nq=c\r\n0\r\n\r\n";
		assertThat(answer(ask("POST /reconcile", FORM + "Content-Length: 3\r\n", "q=b" + two))).contains("read: q=b",
				"read: q=c");
	}

	@ParameterizedTest
	@CsvSource({ "415,Content-Type: text/plain,3", "415,Content-Type: multipart/form-data; boundary=x,3",
			"415,Accept: a,3", "413,Content-Type: application/x-www-form-urlencoded,262145",
			"413,Content-Type: application/x-www-form-urlencoded,99999999999" })
	void refusesWhatIsNoFormOrTooLong(int status, String header, String length) throws Exception {
		start(Duration.ofMinutes(1));
		assertThat(answer(ask("POST /reconcile", header + "\r\nContent-Length: " + length + "\r\n", "q=b")))
			.startsWith("HTTP/1.1 " + status)
			.containsIgnoringCase("\r\nConnection: close\r\n");
	}

	@Test
	void refusesWhatTurnsOutTooLong() throws Exception {
		start(Duration.ofMinutes(1));
		String chunk = "10000\r\n" + "q".repeat(0x10000) + "\r\n";
		try (Socket client = ask("POST /reconcile", FORM + "Transfer-Encoding: chunked\r\n", chunk.repeat(5))) {
			assertThat(client.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 413");
		}
	}

	@Test
	void refusesMoreThanThereIsRoomForAndTakesItLater() throws Exception {
		start(Duration.ofMinutes(1));
		List<Socket> open = new ArrayList<>();
		for (int client = 0; client < 16; client++) {
			open.add(ask("POST /reconcile", FORM + "Content-Length: 262144\r\n", "q=a"));
		}
		assertThat(untilIt("HTTP/1.1 503")).containsIgnoringCase("\r\nRetry-After: 60\r\n");
		for (Socket client : open) {
			client.close();
		}
		assertThat(untilIt("HTTP/1.1 200")).contains("read: q=b");
	}

	/** Nobody tells when the server has taken notice of the others. */
	private String untilIt(String answers) throws IOException {
		String answer = "";
		for (int time = 0; time < 1000 && !answer.startsWith(answers); time++) {
			answer = answer(ask("POST /reconcile", FORM + "Connection: close\r\nContent-Length: 3\r\n", "q=b"));
		}
		return answer;
	}

	private Socket ask(String line, String headers, String body) throws IOException {
		Socket client = new Socket("127.0.0.1", ((ServerConnector) this.server.getConnectors()[0]).getLocalPort());
		client.setSoTimeout(20_000);
		client.getOutputStream()
			.write((line + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + body).getBytes(StandardCharsets.US_ASCII));
		return client;
	}

	private static String answer(Socket client) throws IOException {
		try (client) {
			return new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
		}
	}

	/** Says what it read, which must not make it wait. */
	private static final class Echo extends Handler.Abstract {

		@Override
		public boolean handle(Request request, Response response, Callback answered) throws Exception {
			String read = (request instanceof PostedForm) ? Content.Source.asString(request) : "nothing";
			Content.Sink.write(response, true, "read: " + read, answered);
			return true;
		}

	}

}
