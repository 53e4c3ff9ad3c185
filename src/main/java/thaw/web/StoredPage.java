package thaw.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A page as it goes over the wire.
 *
 * @param contentType its media type
 * @param headers what its controller said of it, by name
 * @param etag strong validator of the plain bytes, without quotation marks (RFC 9110,
 * section 8.8.3)
 * @param gzipped the bytes, compressed; hardly anybody asks for them plain
 */
record StoredPage(String contentType, Map<String, String> headers, String etag, byte[] gzipped) {

	static StoredPage of(String contentType, Map<String, String> headers, byte[] bytes) {
		return new StoredPage(contentType, headers, hash(bytes), gzip(bytes));
	}

	int weight() {
		return this.gzipped.length;
	}

	byte[] plain() {
		try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(this.gzipped))) {
			return bytes.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
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

	private static byte[] gzip(byte[] bytes) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
		try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			gzip.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
