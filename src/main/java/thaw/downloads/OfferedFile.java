package thaw.downloads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A download that has been made.
 *
 * @param file name of the file
 * @param title what it is
 * @param description what is in it and what reads it
 * @param type media type
 * @param bytes how long it is
 * @param sha256 its checksum, in hexadecimal digits
 */
public record OfferedFile(String file, String title, String description, String type, long bytes, String sha256) {

	private static final int BUFFER = 1 << 16;

	static OfferedFile of(Download download, Path made) throws IOException {
		return of(download.file(), download.title(), download.description(), download.type(), made);
	}

	static OfferedFile of(String file, String title, String description, String type, Path made) throws IOException {
		return new OfferedFile(file, title, description, type, Files.size(made), sha256(made));
	}

	private static String sha256(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[BUFFER];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	/** Its line among the checksums. */
	String sum() {
		return this.sha256 + "  " + this.file + "\n";
	}

	/** Address on this site. */
	public String path() {
		return "/downloads/" + this.file;
	}

	/** Its length for people, in megabytes of a million bytes: {@code 0.4 MB}. */
	public String megabytes() {
		return String.format(Locale.ROOT, "%.1f MB", Math.max(0.1, this.bytes / 1e6));
	}

	/** Its form by the ending of its name: {@code EPUB}. */
	public String format() {
		return this.file.substring(this.file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
	}

}
