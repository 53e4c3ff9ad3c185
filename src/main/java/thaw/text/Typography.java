package thaw.text;

import java.util.regex.Pattern;
import thaw.markup.Html;

/**
 * Sets plain text: curly quotation marks, HTML, and the language of Cyrillic runs.
 */
public final class Typography {

	private static final Pattern OPENING_DOUBLE = Pattern.compile("(?<=^|[\\s(\\[{–—‘/*_>])\"");

	private static final Pattern OPENING_SINGLE = Pattern.compile("(?<=^|[\\s(\\[{–—“/*_>])'(?=\\S)(?!\\d\\d)");

	/**
	 * Russian words with what stands between them; a run ends with a letter or a closing
	 * mark of its own.
	 */
	private static final Pattern CYRILLIC = Pattern.compile("(?<!\\p{IsLatin})[«„]?\\d*\\p{IsCyrillic}"
			+ "(?:[\\p{IsCyrillic}\\p{Mn}\\s\\d«»„“’ʼ,.:;!?…()–—-]*[\\p{IsCyrillic}\\p{Mn}»])?[!?…]?");

	private Typography() {
	}

	/**
	 * Straight quotation marks and apostrophes made curly, by what stands before them.
	 */
	public static String curl(String text) {
		String doubled = OPENING_DOUBLE.matcher(text).replaceAll("“").replace('"', '”');
		return OPENING_SINGLE.matcher(doubled).replaceAll("‘").replace('\'', '’');
	}

	/** Text as HTML: escaped, each run of Cyrillic marked as Russian. */
	public static Html html(String text) {
		return withLanguage(new Html(escape(text)));
	}

	/** The same HTML with each run of Cyrillic marked as Russian. */
	public static Html withLanguage(Html html) {
		return new Html(CYRILLIC.matcher(html.markup()).replaceAll("<span lang=\"ru\">$0</span>"));
	}

	/** Text with the five characters escaped that HTML reserves. */
	public static String escape(String text) {
		return text.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;")
			.replace("'", "&#39;");
	}

}
