package thaw.editions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.tukaani.xz.SeekableFileInputStream;
import org.tukaani.xz.SeekableXZInputStream;
import thaw.crossref.Ref;

/**
 * A published edition. Of its archive only the index is in memory; a page is decoded from
 * its block when it is asked for. Within a jar no file can be read at random, so the
 * archive is then copied to a temporary file, once, when the first page of it is asked
 * for.
 */
final class Archive {

	private final Resource resource;

	private final ArchiveIndex index;

	private Path file;

	/** Reads the index. */
	Archive(Resource resource) {
		this.resource = resource;
		this.index = ArchiveIndex.of(lines());
	}

	private List<String> lines() {
		try (InputStream in = this.resource.getInputStream()) {
			return ArchiveIndex.lines(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the archive " + this.resource + " cannot be read", ex);
		}
	}

	/** Short name, as cited. */
	String name() {
		return this.index.name();
	}

	/** The day of its publication. */
	LocalDate date() {
		return this.index.date();
	}

	/** Bytes of the archive. */
	long size() {
		try {
			return this.resource.contentLength();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The addresses of its pages, without those of its pictures and styles. */
	List<String> pages() {
		return this.index.paths().stream().filter(FrozenFile::isPage).toList();
	}

	/** Whether it had something at an address. */
	boolean has(String path) {
		return this.index.find(path) >= 0;
	}

	/** What it had at an address. */
	byte[] read(String path) {
		int place = this.index.find(path);
		try (SeekableXZInputStream tar = new SeekableXZInputStream(new SeekableFileInputStream(file().toFile()))) {
			tar.seek(this.index.offset(place));
			return tar.readNBytes(this.index.length(place));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the archive " + this.resource + " cannot be read", ex);
		}
	}

	/** What it said of its records, in the order of the archive. Read anew each time. */
	List<FrozenRecord> records() {
		List<FrozenRecord> records = new ArrayList<>();
		for (String line : lines()) {
			String[] cells = ArchiveIndex.record(line);
			if (cells != null) {
				Ref.parse(cells[2])
					.ifPresent((ref) -> records
						.add(new FrozenRecord(ref, cells[4], cells[5], cells[6], BlockSum.parted(cells[3]))));
			}
		}
		return records;
	}

	/** What it said of one record that it has. */
	FrozenRecord record(Ref ref) {
		return records().stream().filter((record) -> record.ref().equals(ref)).findFirst().orElseThrow();
	}

	private synchronized Path file() throws IOException {
		if (this.file == null || !Files.exists(this.file)) {
			this.file = this.resource.isFile() ? this.resource.getFile().toPath() : copied();
		}
		return this.file;
	}

	private Path copied() throws IOException {
		Path copy = Files.createTempFile("edition-" + name() + "-", ".tar.xz");
		copy.toFile().deleteOnExit();
		try (InputStream in = this.resource.getInputStream()) {
			Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
		}
		return copy;
	}

}
