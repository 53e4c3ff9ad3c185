package thaw.downloads;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A chapter as a printer has it: each note stands where it is first called, for the style
 * sheet to take it to the foot of the page; links are words.
 */
final class PrintedText {

	private static final char NO_BREAK = '\u00a0';

	private PrintedText() {
	}

	static Element of(Document page) {
		Element body = BookText.of(page);
		Map<String, Element> notes = new HashMap<>();
		for (Element note : body.select("aside[role=doc-footnote]")) {
			note.select("[role=doc-backlink]").remove();
			notes.put("#" + note.id(), note.selectFirst("p"));
		}
		for (Element mark : body.select("a[role=doc-noteref]")) {
			Element note = notes.remove(mark.attr("href"));
			String number = mark.text();
			if (note != null) {
				mark.before(footnote(note, number));
			}
			mark.tagName("sup").clearAttributes().addClass("call");
			if (note != null) {
				mark.remove();
			}
		}
		body.select(".notes, .further-reading ~ .further-reading").remove();
		body.select("svg, figure:not(:has(blockquote, table))").remove();
		body.select(".date:not(:has(*))").forEach((date) -> date.text(date.text().replace(' ', NO_BREAK)));
		body.select("a, .date, .on").unwrap();
		body.select("[role], [aria-label], [aria-labelledby]").forEach((one) -> {
			for (String said : List.of("role", "aria-label", "aria-labelledby", "epub:type")) {
				one.removeAttr(said);
			}
		});
		return body;
	}

	/** The words of a note, without its number, which the style sheet counts. */
	private static Element footnote(Element note, String number) {
		Element foot = new Element("span").addClass("footnote");
		List.copyOf(note.childNodes()).forEach(foot::appendChild);
		Node first = foot.childNode(0);
		if (first instanceof org.jsoup.nodes.TextNode text) {
			text.text(text.getWholeText().replaceFirst("^\\s*" + number + "\\.\\s*", ""));
		}
		return foot;
	}

}
