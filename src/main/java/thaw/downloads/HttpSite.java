package thaw.downloads;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import thaw.content.Edition;

/**
 * The site as it answers on this machine.
 *
 * @param port on which it answers
 * @param edition the edition that it shows
 * @param address its public address, empty if it has none
 * @param client who asks
 * @param known what has been asked, since each download reads most of the site
 */
record HttpSite(int port, Edition edition, String address, HttpClient client,
		Map<String, byte[]> known) implements RunningSite {

	HttpSite(int port, Edition edition, String address) {
		this(port, edition, address, HttpClient.newHttpClient(), new HashMap<>());
	}

	@Override
	public byte[] bytes(String path) throws IOException {
		byte[] bytes = this.known.get(path);
		if (bytes == null) {
			bytes = ask(path);
			this.known.put(path, bytes);
		}
		return bytes;
	}

	private byte[] ask(String path) throws IOException {
		URI asked = URI.create("http://127.0.0.1:" + this.port + path);
		try {
			HttpResponse<byte[]> answer = this.client.send(HttpRequest.newBuilder(asked).build(),
					HttpResponse.BodyHandlers.ofByteArray());
			if (answer.statusCode() != 200) {
				throw new IOException(path + " answers " + answer.statusCode());
			}
			return answer.body();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException(path);
		}
	}

}
