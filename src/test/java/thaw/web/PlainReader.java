package thaw.web;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A reader of one connection who costs next to nothing, and may name any host: for
 * benchmarks, in which a whole client would be measured rather than the site.
 */
final class PlainReader implements AutoCloseable {

	private static final String LENGTH = "content-length: ";

	private final Socket socket;

	private final InputStream in;

	PlainReader(URI site) throws IOException {
		this.socket = new Socket(site.getHost(), site.getPort());
		this.socket.setTcpNoDelay(true);
		this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
	}

	/**
	 * Asks for a page and reads the whole answer, which must state its length if it is a
	 * page.
	 * @throws IllegalStateException if a page was to come, and another answer came
	 */
	void ask(String path, String host, boolean page) throws IOException {
		this.socket.getOutputStream()
			.write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept-Encoding: gzip\r\n\r\n")
				.getBytes(StandardCharsets.US_ASCII));
		String status = line();
		if (page && !status.startsWith("HTTP/1.1 200")) {
			throw new IllegalStateException(status);
		}
		int length = 0;
		for (String line = line(); !line.isEmpty(); line = line()) {
			if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
				length = Integer.parseInt(line.substring(LENGTH.length()));
			}
		}
		this.in.skipNBytes(length);
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new EOFException();
			}
			if (next != '\r') {
				line.append((char) next);
			}
		}
		return line.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
