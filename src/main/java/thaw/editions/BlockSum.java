package thaw.editions;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A short sum of the text of a block, by which editions count what changed without
 * reading their pages: 24 bits, of which two among the blocks of one record are alike by
 * chance once in millions.
 */
final class BlockSum {

	private static final int LETTERS = 4;

	private BlockSum() {
	}

	/** Four letters. */
	static String of(String text) {
		CRC32 sum = new CRC32();
		sum.update(text.getBytes(StandardCharsets.UTF_8));
		byte[] bytes = ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array();
		return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(bytes, 3));
	}

	/** Sums that were written one after the other. */
	static List<String> parted(String joined) {
		List<String> sums = new ArrayList<>();
		for (int at = 0; at < joined.length(); at += LETTERS) {
			sums.add(joined.substring(at, at + LETTERS));
		}
		return sums;
	}

}
