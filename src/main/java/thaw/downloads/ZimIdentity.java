package thaw.downloads;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a ZIM file is known by. The writer throws dice for it and for the identity of the
 * two search indexes inside; here it follows from the edition, so that the file is the
 * same whenever it is made.
 */
final class ZimIdentity {

	/** Where the identity stands in the header of a ZIM file, format 6. */
	private static final int UUID_AT = 8;

	private static final int LENGTH = 16;

	/** How the table of versions of a Xapian database begins (its backend glass). */
	private static final byte[] INDEX = "\u000f\rXapian Glass".getBytes(StandardCharsets.ISO_8859_1);

	/** Where its identity stands, from there. */
	private static final int INDEX_UUID = 16;

	private ZimIdentity() {
	}

	/** Gives a file the identity of a name, and the checksum (MD5) that it then has. */
	static void settle(Path zim, String name) throws IOException {
		byte[] bytes = Files.readAllBytes(zim);
		byte[] uuid = md5(name.getBytes(StandardCharsets.UTF_8), name.length());
		System.arraycopy(uuid, 0, bytes, UUID_AT, LENGTH);
		int end = bytes.length - LENGTH;
		for (int at = 0; at < end - INDEX_UUID - LENGTH; at++) {
			if (bytes[at] == INDEX[0] && begins(bytes, at)) {
				System.arraycopy(uuid, 0, bytes, at + INDEX_UUID, LENGTH);
			}
		}
		System.arraycopy(md5(bytes, end), 0, bytes, end, LENGTH);
		Files.write(zim, bytes);
	}

	private static boolean begins(byte[] bytes, int at) {
		for (int i = 0; i < INDEX.length; i++) {
			if (bytes[at + i] != INDEX[i]) {
				return false;
			}
		}
		return true;
	}

	private static byte[] md5(byte[] bytes, int length) {
		try {
			MessageDigest digest = MessageDigest.getInstance("MD5");
			digest.update(bytes, 0, length);
			return digest.digest();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has MD5", ex);
		}
	}

}
