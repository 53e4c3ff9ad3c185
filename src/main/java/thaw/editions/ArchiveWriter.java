package thaw.editions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZ;
import org.tukaani.xz.XZOutputStream;

/**
 * Writes the archive of an edition: a tar in an .xz of several blocks, each of which can
 * be read alone. First come the index, which says in which order and how long the files
 * are, and their checksums as {@code sha256sum --check} reads them.
 */
final class ArchiveWriter {

	static final String INDEX = "index.tsv";

	static final String SUMS = "SHA256SUMS";

	/**
	 * Plain bytes of a block, which whoever wants one page of it decodes: 10 milliseconds
	 * on a small machine. Four times as many make the archive a tenth smaller.
	 */
	private static final int BLOCK = 1 << 20;

	private final String name;

	private final LocalDate date;

	/** An edition of that name and day. */
	ArchiveWriter(String name, LocalDate date) {
		this.name = name;
		this.date = date;
	}

	/**
	 * Writes the files in their order, like by like to be small.
	 * @throws IOException if the target cannot be written
	 */
	void write(Path target, List<FrozenFile> files) throws IOException {
		LZMA2Options options = new LZMA2Options(LZMA2Options.PRESET_MAX);
		options.setDictSize(BLOCK);
		try (OutputStream file = Files.newOutputStream(target);
				XZOutputStream xz = new XZOutputStream(file, options, XZ.CHECK_CRC64)) {
			TarStream tar = new TarStream(xz, this.date.atStartOfDay(ZoneOffset.UTC).toInstant());
			byte[] sums = sums(files);
			tar.put(this.name + "/" + INDEX, index(files, sums.length));
			tar.put(this.name + "/" + SUMS, sums);
			xz.endBlock();
			long plain = 0;
			for (FrozenFile one : files) {
				if (plain > 0 && plain + one.bytes().length > BLOCK) {
					xz.endBlock();
					plain = 0;
				}
				tar.put(this.name + "/" + one.name(), one.bytes());
				plain += TarStream.RECORD + TarStream.filled(one.bytes().length);
			}
			tar.finish();
		}
	}

	private byte[] index(List<FrozenFile> files, int sums) {
		String lines = files.stream().map(ArchiveWriter::line).collect(Collectors.joining());
		return ("edition\t" + this.name + "\t" + this.date + "\n" + SUMS + "\t" + sums + "\n" + lines)
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String line(FrozenFile file) {
		String line = file.path() + "\t" + file.bytes().length;
		FrozenRecord record = file.record();
		if (record != null) {
			line += "\t" + record.ref() + "\t" + String.join("", record.blocks()) + "\t" + cell(record.title()) + "\t"
					+ cell(record.particulars()) + "\t" + cell(record.blurb());
		}
		return line + "\n";
	}

	private static String cell(String text) {
		return text.replaceAll("[\\t\\r\\n]+", " ");
	}

	private static byte[] sums(List<FrozenFile> files) {
		try {
			MessageDigest sha = MessageDigest.getInstance("SHA-256");
			return files.stream()
				.map((file) -> HexFormat.of().formatHex(sha.digest(file.bytes())) + "  " + file.name() + "\n")
				.collect(Collectors.joining())
				.getBytes(StandardCharsets.US_ASCII);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

}
