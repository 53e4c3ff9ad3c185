package thaw.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * The fragment by which a paragraph is addressed. It is made of the words of the
 * paragraph, so that it holds when others are put before it.
 */
public final class ParagraphId {

	private ParagraphId() {
	}

	/**
	 * The fragment of a paragraph.
	 * @param plain its words without markup and notes
	 */
	public static String of(String plain) {
		CRC32 sum = new CRC32();
		sum.update(Normalizer.normalize(plain, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
		return String.format(Locale.ROOT, "p-%08x", sum.getValue());
	}

}
