package thaw.index;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.lucene.store.OutputStreamDataOutput;

/** Tells the index of one content, made by one version of the site, from all others. */
final class IndexDigest {

	private static final int BYTES = 8;

	private IndexDigest() {
	}

	/** The first sixteen hexadecimal digits of the SHA-256 of all that it consists of. */
	static String of(IndexParts parts, String form) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(form.getBytes(StandardCharsets.UTF_8));
			OutputStream nowhere = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
			try (OutputStreamDataOutput out = new OutputStreamDataOutput(nowhere)) {
				parts.write(out);
			}
			return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
