package thaw.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The content coding of RFC 1952. */
final class Gzip {

	private Gzip() {
	}

	/**
	 * Compresses.
	 * @param level how hard: {@link Deflater#BEST_COMPRESSION} for what is sent often
	 */
	static byte[] compress(byte[] bytes, int level) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
		try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
			{
				this.def.setLevel(level);
			}
		}) {
			gzip.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	static byte[] decompress(byte[] zipped) {
		try (GZIPInputStream bytes = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
			return bytes.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
