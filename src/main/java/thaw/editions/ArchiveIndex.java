package thaw.editions;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/** Where in an archive each page lies; a few dozen bytes of memory a page. */
final class ArchiveIndex {

	private static final int COLUMNS = 7;

	private final String name;

	private final LocalDate date;

	/** In order; shared with other editions. */
	private final String[] paths;

	private final long[] offsets;

	private final int[] lengths;

	private ArchiveIndex(String name, LocalDate date, TreeMap<String, long[]> files) {
		this.name = name;
		this.date = date;
		this.paths = files.keySet().stream().map(String::intern).toArray(String[]::new);
		this.offsets = files.values().stream().mapToLong((place) -> place[0]).toArray();
		this.lengths = files.values().stream().mapToInt((place) -> (int) place[1]).toArray();
	}

	/** The lines of the index of an archive, which lies at its beginning. */
	static List<String> lines(InputStream archive) throws IOException {
		try (XZInputStream tar = new XZInputStream(archive)) {
			int size = TarStream.size(exactly(tar, TarStream.RECORD));
			String text = new String(exactly(tar, size), StandardCharsets.UTF_8);
			return new BufferedReader(new StringReader(text)).lines().toList();
		}
	}

	private static byte[] exactly(InputStream in, int length) throws IOException {
		byte[] bytes = in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException("an archive of an edition ends too soon");
		}
		return bytes;
	}

	/** Reads those lines. */
	static ArchiveIndex of(List<String> lines) {
		TreeMap<String, long[]> files = new TreeMap<>();
		long size = lines.stream().mapToLong((line) -> line.getBytes(StandardCharsets.UTF_8).length + 1L).sum();
		long offset = TarStream.RECORD + TarStream.filled(size) + TarStream.RECORD;
		for (String line : lines.subList(1, lines.size())) {
			String[] cells = line.split("\t", 3);
			int length = Integer.parseInt(cells[1]);
			files.put(cells[0], new long[] { offset, length });
			offset += TarStream.filled(length) + TarStream.RECORD;
		}
		files.remove(ArchiveWriter.SUMS);
		String[] edition = lines.get(0).split("\t");
		return new ArchiveIndex(edition[1], LocalDate.parse(edition[2]), files);
	}

	/** The cells of a line that is of a record, or null. */
	static String[] record(String line) {
		String[] cells = line.split("\t", -1);
		return (cells.length == COLUMNS) ? cells : null;
	}

	String name() {
		return this.name;
	}

	LocalDate date() {
		return this.date;
	}

	/** All addresses, in order. */
	List<String> paths() {
		return List.of(this.paths);
	}

	/** The place of an address among all, negative if it is none of them. */
	int find(String path) {
		return Arrays.binarySearch(this.paths, path);
	}

	/** Where in the tar the bytes begin. */
	long offset(int place) {
		return this.offsets[place];
	}

	/** How many they are. */
	int length(int place) {
		return this.lengths[place];
	}

}
