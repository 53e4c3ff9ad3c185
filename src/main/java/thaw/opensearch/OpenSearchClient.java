package thaw.opensearch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks OpenSearch over HTTP. */
class OpenSearchClient {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int TOO_MANY_REQUESTS = 429;

	private static final int SERVER_ERROR = 500;

	private final HttpClient http;

	private final OpenSearchSettings settings;

	private final Duration patience;

	/**
	 * Asks what those settings name.
	 * @param patience how long an answer may take
	 */
	OpenSearchClient(OpenSearchSettings settings, Duration patience) {
		this.settings = settings;
		this.patience = patience;
		this.http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.connectTimeout(Duration.ofSeconds(2))
			.build();
	}

	/**
	 * What it answers.
	 *
	 * @param status HTTP status, below 500
	 * @param body JSON; empty where there is none
	 */
	record Answer(int status, JsonNode body) {

		boolean isGood() {
			return this.status < 300;
		}

		/** The type of the error, or nothing. */
		String error() {
			return this.body.path("error").path("type").asString("");
		}

	}

	/**
	 * Sends a request. One that fails on the way is sent once more, for a connection that
	 * was kept may have been closed meanwhile.
	 * @param path with its query
	 * @param body JSON, or lines of it; empty for none
	 * @throws OpenSearchAway if it cannot be reached, takes too long, or is in trouble
	 */
	Answer send(String method, String path, String body) throws OpenSearchAway {
		HttpRequest request = request(method, path, body);
		try {
			return answer(answered(request));
		}
		catch (IOException | JacksonException ex) {
			return again(request);
		}
	}

	private Answer again(HttpRequest request) throws OpenSearchAway {
		try {
			return answer(answered(request));
		}
		catch (OpenSearchAway ex) {
			throw ex;
		}
		catch (IOException | JacksonException ex) {
			throw new OpenSearchAway("OpenSearch at " + this.settings.address() + " does not answer ("
					+ ex.getClass().getSimpleName() + ")", ex);
		}
	}

	private HttpRequest request(String method, String path, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.settings.address().resolve(path))
			.timeout(this.patience)
			.method(method,
					body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body, StandardCharsets.UTF_8));
		if (!body.isEmpty()) {
			request.header("Content-Type", path.contains("_bulk") ? "application/x-ndjson" : "application/json");
		}
		if (!this.settings.user().isEmpty()) {
			byte[] secret = (this.settings.user() + ":" + this.settings.password()).getBytes(StandardCharsets.UTF_8);
			request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
		}
		return request.build();
	}

	private HttpResponse<byte[]> answered(HttpRequest request) throws IOException {
		try {
			return this.http.send(request, BodyHandlers.ofByteArray());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("interrupted");
		}
	}

	private Answer answer(HttpResponse<byte[]> response) throws OpenSearchAway {
		int status = response.statusCode();
		if (status == TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
			throw new OpenSearchAway("OpenSearch at " + this.settings.address() + " answers " + status);
		}
		return new Answer(status, JSON.readTree(response.body()));
	}

}
