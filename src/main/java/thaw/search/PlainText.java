package thaw.search;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import thaw.text.Prose;

/** The words of a text that is set as HTML. */
final class PlainText {

	private static final Pattern NOTE_MARK = Pattern.compile("<sup\\b.*?</sup>");

	private static final Pattern TAG = Pattern.compile("<[^>]*>");

	private static final Pattern BLOCK_END = Pattern.compile("</(?:p|li|td|th|h\\d|blockquote)>");

	private PlainText() {
	}

	/** One line of HTML without its tags; null for null. */
	static String of(String html) {
		if (html == null) {
			return null;
		}
		String bare = TAG.matcher(NOTE_MARK.matcher(html).replaceAll("")).replaceAll("");
		return unescaped(bare).strip();
	}

	/** Text without the character references that this site writes. */
	static String unescaped(String html) {
		return html.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&quot;", "\"")
			.replace("&#39;", "'")
			.replace("&nbsp;", "\u00a0")
			.replace("&amp;", "&");
	}

	/** The paragraphs of a record's text, its disagreements and reservations included. */
	static List<String> paragraphs(Prose prose) {
		String all = prose.html() + "</p>" + String.join("</p>", prose.disagreements()) + "</p>"
				+ String.join("</p>", prose.unverified());
		return Arrays.stream(BLOCK_END.split(all)).map(PlainText::of).filter((text) -> !text.isEmpty()).toList();
	}

}
