package thaw.downloads;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an archive in which every file has the same time, in no zone. */
final class FixedZip implements Closeable {

	private final ZipOutputStream out;

	private final LocalDateTime time;

	FixedZip(Path target, Instant time) throws IOException {
		this.out = new ZipOutputStream(Files.newOutputStream(target));
		this.out.setLevel(Deflater.BEST_COMPRESSION);
		this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
	}

	/** Adds a file, compressed. */
	void add(String name, byte[] bytes) throws IOException {
		put(new ZipEntry(name), bytes);
	}

	/**
	 * Adds a file as it is, with nothing before its bytes but its name, as the Open
	 * Container Format (EPUB 3.3, section 4.2.6.2) wants it of the first.
	 */
	void store(String name, byte[] bytes) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setMethod(ZipEntry.STORED);
		entry.setSize(bytes.length);
		CRC32 sum = new CRC32();
		sum.update(bytes);
		entry.setCrc(sum.getValue());
		put(entry, bytes);
	}

	private void put(ZipEntry entry, byte[] bytes) throws IOException {
		entry.setTimeLocal(this.time);
		this.out.putNextEntry(entry);
		this.out.write(bytes);
		this.out.closeEntry();
	}

	@Override
	public void close() throws IOException {
		this.out.close();
	}

}
