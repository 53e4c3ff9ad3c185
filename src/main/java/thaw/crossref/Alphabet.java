package thaw.crossref;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The one order of names in all lists. Latin letters stand with their base letters (Kádár
 * before Kozlov, Łódź under L), Ё with Е, small letters with capitals; marks other than
 * the comma do not count, and neither do spaces: letter by letter, as in the Chicago
 * Manual of Style, 17th edition, section 16.59. Figures come first, Cyrillic after Latin,
 * other scripts last.
 */
public final class Alphabet {

	/** By names, from A to Z. */
	public static final Comparator<String> ORDER = Comparator.comparing(Alphabet::key)
		.thenComparing(Comparator.naturalOrder());

	/** Knows Й as a letter; the English one takes it for an И with an accent. */
	private static final Collator LETTERS = Collator.getInstance(new Locale("ru"));

	private Alphabet() {
	}

	/**
	 * A text of hexadecimal digits by whose order, in any index or database, a name comes
	 * into its place.
	 */
	public static String key(String name) {
		return HexFormat.of().formatHex(LETTERS.getCollationKey(folded(name)).toByteArray());
	}

	/**
	 * The capital under which a name stands in an index of letters, or its first figure.
	 */
	public static String letter(String name) {
		String folded = folded(name).strip();
		return folded.isEmpty() ? ""
				: folded.substring(0, folded.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT).replace('Ё', 'Е');
	}

	private static String folded(String name) {
		String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
		char[] folded = new char[4 * composed.length()];
		int length = ASCIIFoldingFilter.foldToASCII(composed.toCharArray(), 0, folded, 0, composed.length());
		return new String(folded, 0, length).replaceAll("[^\\p{L}\\p{M}\\p{N}\\s,]", "");
	}

}
