package thaw.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of this site with found words marked in its text. */
final class HighlightedHtml {

	/** What is no text: tags, comments, and elements whose content must stay as it is. */
	private static final Pattern NOT_TEXT = Pattern
		.compile("(?s)<!--.*?-->|<(script|style|svg|nav|form|mark|sup|h1)\\b.*?</\\1>|<[^>]*>");

	private HighlightedHtml() {
	}

	/** The page with the words in its {@code main} element marked. */
	static String of(String page, Highlighter highlighter) {
		int start = page.indexOf("<main");
		int end = page.lastIndexOf("</main>");
		if (start < 0 || end < start) {
			return page;
		}
		StringBuilder marked = new StringBuilder(page.substring(0, start));
		String main = page.substring(start, end);
		Matcher markup = NOT_TEXT.matcher(main);
		int done = 0;
		while (markup.find()) {
			marked.append(text(main.substring(done, markup.start()), highlighter)).append(markup.group());
			done = markup.end();
		}
		return marked.append(text(main.substring(done), highlighter)).append(page.substring(end)).toString();
	}

	/** Text without the character references that this site writes. */
	private static String unescaped(String html) {
		return html.replace("&lt;", "<")
			.replace("&gt;", ">")
			.replace("&quot;", "\"")
			.replace("&#39;", "'")
			.replace("&nbsp;", "\u00a0")
			.replace("&amp;", "&");
	}

	private static String text(String html, Highlighter highlighter) {
		return html.isBlank() ? html : highlighter.mark(unescaped(html));
	}

}
