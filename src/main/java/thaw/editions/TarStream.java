package thaw.editions;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * Writes a tar in the {@code ustar} format of POSIX.1-1988 (IEEE Std 1003.1, pax, "ustar
 * Interchange Format"): plain files, all of one owner, mode and time, so that the same
 * files make the same bytes.
 */
final class TarStream {

	/** Bytes of a header; files are filled up to a multiple of it. */
	static final int RECORD = 512;

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_PREFIX = 155;

	private static final int SIZE_AT = 124;

	private static final int SUM_AT = 148;

	private final OutputStream out;

	private final Instant time;

	TarStream(OutputStream out, Instant time) {
		this.out = out;
		this.time = time;
	}

	/** Bytes that a file of a size takes, without its header. */
	static long filled(long size) {
		return (size + RECORD - 1) / RECORD * RECORD;
	}

	/** The size that a header states. */
	static int size(byte[] header) {
		return Integer.parseInt(new String(header, SIZE_AT, 11, StandardCharsets.US_ASCII), 8);
	}

	/** Writes a file. */
	void put(String name, byte[] bytes) throws IOException {
		this.out.write(header(name, bytes.length));
		this.out.write(bytes);
		this.out.write(new byte[(int) (filled(bytes.length) - bytes.length)]);
	}

	/** Writes the end: two records of zeros. */
	void finish() throws IOException {
		this.out.write(new byte[2 * RECORD]);
	}

	private byte[] header(String name, int size) {
		byte[] header = new byte[RECORD];
		int cut = (name.length() > LONGEST_NAME) ? name.indexOf('/', name.length() - LONGEST_NAME - 1) : -1;
		if (name.length() - cut - 1 > LONGEST_NAME || cut > LONGEST_PREFIX) {
			throw new IllegalArgumentException("the name is too long for a tar: " + name);
		}
		text(header, 0, name.substring(cut + 1));
		text(header, 100, "0000644");
		text(header, 108, "0000000");
		text(header, 116, "0000000");
		text(header, SIZE_AT, octal(size));
		text(header, 136, octal(this.time.getEpochSecond()));
		header[156] = '0';
		text(header, 257, "ustar\0" + "00");
		text(header, 345, (cut > 0) ? name.substring(0, cut) : "");
		Arrays.fill(header, SUM_AT, SUM_AT + 8, (byte) ' ');
		int sum = 0;
		for (byte one : header) {
			sum += one & 0xff;
		}
		text(header, SUM_AT, String.format(Locale.ROOT, "%06o\0", sum));
		return header;
	}

	private static String octal(long number) {
		return String.format(Locale.ROOT, "%011o", number);
	}

	private static void text(byte[] header, int at, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(bytes, 0, header, at, bytes.length);
	}

}
