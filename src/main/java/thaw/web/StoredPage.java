package thaw.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A representation of a page as it goes over the wire: the plain bytes or the compressed
 * ones.
 *
 * @param headers what is said of it beside its tag and length, as of many pages
 * @param own what is said of this page alone
 * @param etag strong validator of these bytes, in quotation marks (RFC 9110, section
 * 8.8.3)
 * @param body the bytes
 */
record StoredPage(PageHeaders headers, Map<String, String> own, String etag, byte[] body) {

	private static final String GZIP = "gzip";

	/** Of the hash: enough for the few versions of one page. */
	private static final int TAG_BYTES = 9;

	/**
	 * A page as rendered, compressed if that makes it smaller.
	 * @param level how hard it is compressed, from 1 to 9
	 */
	static StoredPage of(Map<String, String> headers, Map<String, String> own, byte[] bytes, int level) {
		StoredPage plain = new StoredPage(PageHeaders.of(headers), Map.copyOf(own), "\"" + hash(bytes) + "\"", bytes);
		byte[] zipped = Gzip.compress(bytes, level);
		return (zipped.length < bytes.length) ? plain.compressed(zipped) : plain;
	}

	boolean isCompressed() {
		return this.headers.named().containsKey(HttpHeaders.CONTENT_ENCODING);
	}

	private StoredPage compressed(byte[] zipped) {
		return new StoredPage(this.headers.with(HttpHeaders.CONTENT_ENCODING, GZIP), this.own,
				this.etag.replaceFirst("\"$", "-gzip\""), zipped);
	}

	/** The same page for a reader who does not take it compressed. */
	StoredPage decompressed() {
		return new StoredPage(this.headers.without(HttpHeaders.CONTENT_ENCODING), this.own,
				this.etag.replace("-gzip", ""), Gzip.decompress(this.body));
	}

	/**
	 * Sends the page, or 304 to a reader who has it, or to HEAD the headers alone. The
	 * buffer takes all of it with room to spare and the server counts it, so that nothing
	 * is sent before the thread is free: Jetty 12.1 writes what fills the length that it
	 * was told at once, and waits for a reader who takes nothing.
	 */
	void sendTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.headers.named().forEach(response::setHeader);
		this.own.forEach(response::setHeader);
		response.setHeader(HttpHeaders.ETAG, this.etag);
		List<String> known = Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH));
		if (IfNoneMatch.names(known, this.etag)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		if (HttpMethod.HEAD.matches(request.getMethod())) {
			response.setContentLength(this.body.length);
			return;
		}
		response.setBufferSize(this.body.length + 1);
		response.getOutputStream().write(this.body);
	}

	/**
	 * Sends the same without a thread that waits for the reader: the server writes the
	 * rest when the reader takes more.
	 */
	void sendTo(Request request, Response response, Callback sent) {
		boolean known = IfNoneMatch.names(request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH), this.etag);
		HttpFields.Mutable fields = response.getHeaders();
		List<HttpField> said = known ? this.headers.notModified() : this.headers.fields();
		for (HttpField field : said) {
			fields.add(field);
		}
		fields.add(HttpHeader.ETAG, this.etag);
		response.setStatus(known ? HttpServletResponse.SC_NOT_MODIFIED : HttpServletResponse.SC_OK);
		if (!known) {
			this.own.forEach(fields::add);
			fields.put(HttpHeader.CONTENT_LENGTH, this.body.length);
		}
		boolean bodiless = known || HttpMethod.HEAD.matches(request.getMethod());
		response.write(true, bodiless ? null : ByteBuffer.wrap(this.body), sent);
	}

	private static String hash(byte[] bytes) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
			return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
