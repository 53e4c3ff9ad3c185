package thaw.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The fragments by which passages are addressed. None is made of a number in an order: a
 * paragraph's is made of its words, a heading's of its title, a note's of what it cites,
 * so that it holds when others are put before it.
 */
public final class PassageId {

	/** Begins with a letter, as checkers of HTML ask. */
	private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");

	private static final Pattern OF_WORDS = Pattern.compile("p-[0-9a-f]{8}");

	private static final Pattern WRITTEN = Pattern.compile("\\s*\\{#([a-z0-9-]+)}\\s*$");

	private PassageId() {
	}

	/**
	 * The fragment of a paragraph.
	 * @param plain its words without markup and notes
	 */
	public static String of(String plain) {
		return "p-" + checksum(plain);
	}

	/** Whether a fragment can be one of a passage at all. */
	static boolean isWellFormed(String id) {
		return FORM.matcher(id).matches();
	}

	/**
	 * Whether it is such as is made of words; those are the passage's alone everywhere.
	 */
	public static boolean isOfWords(String id) {
		return OF_WORDS.matcher(id).matches();
	}

	/** The address that is written at the end of plain text, or null. */
	public static String writtenIn(String text) {
		Matcher written = WRITTEN.matcher(text);
		return written.find() ? written.group(1) : null;
	}

	/** Plain text without the address that is written at its end. */
	public static String without(String text) {
		return WRITTEN.matcher(text).replaceFirst("");
	}

	/** CRC-32 of words, in eight hexadecimal digits. */
	static String checksum(String plain) {
		CRC32 sum = new CRC32();
		sum.update(Normalizer.normalize(plain, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
		return String.format(Locale.ROOT, "%08x", sum.getValue());
	}

	/** Words in lower-case ASCII, a hyphen for what is no letter or digit. */
	static String slug(String words) {
		String ascii = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
		return ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

}
