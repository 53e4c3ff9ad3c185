package thaw.operations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What a port of this machine answers. */
record Site(int port) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	HttpResponse<String> answer(String path) throws IOException, InterruptedException {
		return CLIENT.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	int status(String path) throws IOException, InterruptedException {
		return answer(path).statusCode();
	}

	String text(String path) throws IOException, InterruptedException {
		return answer(path).body();
	}

}
