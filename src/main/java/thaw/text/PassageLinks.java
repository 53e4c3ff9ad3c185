package thaw.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thaw.markup.Html;

/**
 * The small mark at the end of each passage of a body that leads to the passage itself.
 * Its sign is drawn by the style sheet: without it, nothing stands between the words. The
 * Tab key passes it by, for a chapter has a hundred; who has no pointer chooses a passage
 * from the list under "Cite".
 */
final class PassageLinks {

	private static final Pattern PARAGRAPH = Pattern.compile("(?s)<p id=\"([^\"]+)\">.*?(?=</p>)");

	private static final Pattern ITEM = Pattern.compile("(?s)<li id=\"([^\"]+)\">.*?(?=\\s*(?:<ul>|<ol>|<ol |</li>))");

	private static final Pattern ROW = Pattern.compile("(?s)<tr id=\"([^\"]+)\">.*?(?=</td>)");

	private static final Pattern HEADING = Pattern.compile("(?s)<h[2-6] id=\"([^\"]+)\">.*?(?=</h[2-6]>)");

	private PassageLinks() {
	}

	/** The same text with the links. */
	static Html in(Html body) {
		String html = body.markup();
		for (Pattern form : new Pattern[] { PARAGRAPH, ITEM, ROW }) {
			html = form.matcher(html)
				.replaceAll((found) -> added(found.group(), found.group(1),
						"aria-label=\"Link to this passage\" tabindex=\"-1\""));
		}
		// Among the headings of a screen reader it would be read as part of each name.
		return new Html(HEADING.matcher(html)
			.replaceAll((found) -> added(found.group(), found.group(1), "aria-hidden=\"true\" tabindex=\"-1\"")));
	}

	private static String added(String passage, String id, String attributes) {
		return Matcher.quoteReplacement(passage) + "<a class=\"at\" href=\"#" + id + "\" " + attributes + "></a>";
	}

}
