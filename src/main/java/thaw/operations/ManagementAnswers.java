package thaw.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;

/** What stands on the management port, by its path. */
class ManagementAnswers implements HttpHandler {

	/** Of the text format of Prometheus, version 0.0.4. */
	private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";

	private static final String TEXT = "text/plain; charset=utf-8";

	private final ApplicationAvailability availability;

	private final Readiness readiness;

	private final PrometheusMeterRegistry meters;

	ManagementAnswers(ApplicationAvailability availability, Readiness readiness, PrometheusMeterRegistry meters) {
		this.availability = availability;
		this.readiness = readiness;
		this.meters = meters;
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			switch (exchange.getRequestURI().getPath()) {
				case "/livez" -> live(exchange);
				case "/readyz" -> ready(exchange);
				case "/metrics" -> send(exchange, 200, METRICS, this.meters.scrape(METRICS));
				default -> send(exchange, 404, TEXT, "Here are /livez, /readyz and /metrics.\n");
			}
		}
	}

	private void live(HttpExchange exchange) throws IOException {
		boolean correct = this.availability.getLivenessState() == LivenessState.CORRECT;
		send(exchange, correct ? 200 : 503, TEXT, correct ? "live\n" : "broken\n");
	}

	private void ready(HttpExchange exchange) throws IOException {
		try {
			Map<String, Boolean> conditions = this.readiness.conditions();
			String lines = conditions.entrySet()
				.stream()
				.map((condition) -> condition.getKey() + (condition.getValue() ? " yes\n" : " no\n"))
				.collect(Collectors.joining());
			send(exchange, conditions.containsValue(false) ? 503 : 200, TEXT, lines);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			send(exchange, 503, TEXT, "stopping\n");
		}
	}

	/** To HEAD nothing but headers, as the server demands by a length of -1. */
	private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
		byte[] body = text.getBytes(StandardCharsets.UTF_8);
		boolean head = "HEAD".equals(exchange.getRequestMethod());
		exchange.getResponseHeaders().set("Content-Type", type);
		exchange.getResponseHeaders().set("Cache-Control", "no-store");
		exchange.sendResponseHeaders(status, head ? -1 : body.length);
		if (!head) {
			exchange.getResponseBody().write(body);
		}
	}

}
