package thaw.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.OutputStreamDataOutput;

/** Postings as bytes, to be kept outside memory. */
public final class PostingsBytes {

	private PostingsBytes() {
	}

	/** Where a term stands, as bytes. */
	public static byte[] of(Postings postings) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OutputStreamDataOutput out = new OutputStreamDataOutput(bytes)) {
			postings.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** The postings that those bytes are. */
	public static Postings postings(byte[] bytes) {
		try {
			return Postings.read(new ByteArrayDataInput(bytes));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
