package thaw.web;

import com.github.benmanes.caffeine.cache.Interner;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A representation of a page as it goes over the wire: the plain bytes or the compressed
 * ones.
 *
 * @param headers what is said of it, by name; one map for all pages of which the same is
 * said
 * @param etag strong validator of these bytes, in quotation marks (RFC 9110, section
 * 8.8.3)
 * @param body the bytes
 */
record StoredPage(Map<String, String> headers, String etag, byte[] body) {

	private static final Interner<Map<String, String>> HEADERS = Interner.newWeakInterner();

	private static final String GZIP = "gzip";

	/**
	 * A page as rendered, compressed if that makes it smaller.
	 * @param level how hard it is compressed, from 1 to 9
	 */
	static StoredPage of(Map<String, String> headers, byte[] bytes, int level) {
		StoredPage plain = new StoredPage(HEADERS.intern(Map.copyOf(headers)), "\"" + hash(bytes) + "\"", bytes);
		byte[] zipped = Gzip.compress(bytes, level);
		return (zipped.length < bytes.length) ? plain.compressed(zipped) : plain;
	}

	boolean isCompressed() {
		return GZIP.equals(this.headers.get(HttpHeaders.CONTENT_ENCODING));
	}

	private StoredPage compressed(byte[] zipped) {
		Map<String, String> coded = new TreeMap<>(this.headers);
		coded.put(HttpHeaders.CONTENT_ENCODING, GZIP);
		return new StoredPage(HEADERS.intern(Map.copyOf(coded)), this.etag.replaceFirst("\"$", "-gzip\""), zipped);
	}

	/** The same page for a reader who does not take it compressed. */
	StoredPage decompressed() {
		Map<String, String> plain = new TreeMap<>(this.headers);
		plain.remove(HttpHeaders.CONTENT_ENCODING);
		return new StoredPage(HEADERS.intern(Map.copyOf(plain)), this.etag.replace("-gzip", ""),
				Gzip.decompress(this.body));
	}

	/** Sends the page, or 304 to a reader who has it, or to HEAD the headers alone. */
	void sendTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.headers.forEach(response::setHeader);
		response.setHeader(HttpHeaders.ETAG, this.etag);
		if (isKnownTo(request, response)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		response.setContentLength(this.body.length);
		if (!HttpMethod.HEAD.matches(request.getMethod())) {
			response.getOutputStream().write(this.body);
		}
	}

	/**
	 * Whether the reader has these bytes. Spring heeds the wild card only when something
	 * is written; RFC 9110, section 13.1.2, has it for reading too.
	 */
	private boolean isKnownTo(HttpServletRequest request, HttpServletResponse response) {
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		return (known != null && "*".equals(known.strip()))
				|| new ServletWebRequest(request, response).checkNotModified(this.etag);
	}

	private static String hash(byte[] bytes) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
			return HexFormat.of().formatHex(digest, 0, 10);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
