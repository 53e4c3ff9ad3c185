package thaw.bundle;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.springframework.core.io.Resource;

/**
 * A file made when the site was built. It begins with four bytes by which it is known,
 * the CRC-32 of all that follows, and the checksum of the content that it was made from;
 * the rest is for its reader, in the number and text forms of Lucene.
 */
public final class Bundle {

	private static final int MARK = 0x54484157;

	private static final int HEADER = 3 * Integer.BYTES;

	private static final int BUFFER = 1 << 16;

	private final Resource file;

	private final int content;

	private Bundle(Resource file, int content) {
		this.file = file;
		this.content = content;
	}

	/** Reads or writes what a file holds. */
	@FunctionalInterface
	public interface Body<T> {

		void pass(T data) throws IOException;

	}

	/**
	 * Opens a file that there is.
	 * @throws DamagedBundle if it is not as it was written
	 */
	public static Bundle open(Resource file) {
		try (DataInputStream in = new DataInputStream(buffered(file))) {
			int mark = in.readInt();
			int expected = in.readInt();
			CheckedInputStream rest = new CheckedInputStream(in, new CRC32());
			int content = new DataInputStream(rest).readInt();
			rest.transferTo(OutputStream.nullOutputStream());
			if (mark != MARK || expected != (int) rest.getChecksum().getValue()) {
				throw new DamagedBundle(file.getFilename(), null);
			}
			return new Bundle(file, content);
		}
		catch (IOException ex) {
			throw new DamagedBundle(file.getFilename(), ex);
		}
	}

	private static InputStream buffered(Resource file) throws IOException {
		return new BufferedInputStream(file.getInputStream(), BUFFER);
	}

	/**
	 * Writes a file, whole or not at all.
	 * @param content checksum of the content from which it is made
	 */
	public static void write(Path file, int content, Body<DataOutput> body) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new DataOutputStream(bytes).writeInt(content);
		body.pass(new OutputStreamDataOutput(bytes));
		CRC32 sum = new CRC32();
		sum.update(bytes.toByteArray());
		Path part = Files.createDirectories(file.toAbsolutePath().getParent()).resolve(file.getFileName() + ".part");
		try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(part))) {
			out.writeInt(MARK);
			out.writeInt((int) sum.getValue());
			bytes.writeTo(out);
		}
		Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Checksum of the content from which it was made. */
	public int content() {
		return this.content;
	}

	/** Reads what it holds, from its beginning. */
	public void read(Body<DataInput> body) throws IOException {
		try (InputStream in = buffered(this.file)) {
			in.skipNBytes(HEADER);
			body.pass(new InputStreamDataInput(in));
		}
	}

}
