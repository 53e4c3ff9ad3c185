package thaw.downloads;

import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A page of the site as a book has it: its text with notes and drawings, without what
 * belongs to a screen (menus, forms, lists of what leads here).
 */
final class BookText {

	private static final String SCREEN = "nav, form, script, button, input, select, template, .back, .backlinks, .cite, .cast,"
			+ " .reading-time, .ways, .jump, [hidden]";

	private static final String SVG = "http://www.w3.org/2000/svg";

	private BookText() {
	}

	/** The text of a page, in a {@code body} that belongs to no document. */
	static Element of(Document page) {
		Element main = page.selectFirst("main").clone();
		main.select(SCREEN).remove();
		main.select("figure, .drawings").forEach(BookText::keepLargest);
		main.select("details").forEach(BookText::open);
		main.select("section.notes").forEach(BookText::notes);
		main.select("a.note-mark").forEach((mark) -> {
			mark.attr("epub:type", "noteref").attr("role", "doc-noteref");
			mark.text(mark.text());
		});
		Element body = new Element("body");
		List.copyOf(main.childNodes()).forEach(body::appendChild);
		body.select("article, header").forEach(BookText::plain);
		plainAttributes(body);
		body.select("svg").forEach(BookText::drawing);
		removeEmpty(body);
		return body;
	}

	private static void plain(Element frame) {
		frame.tagName("div").clearAttributes();
	}

	/** A drawing stands on a page in several widths, of which the style shows one. */
	private static void keepLargest(Element figure) {
		List<Element> widths = figure.select("svg.drawing");
		Element best = widths.stream()
			.filter((svg) -> svg.hasClass("column") || svg.hasClass("medium"))
			.findFirst()
			.orElse(widths.isEmpty() ? null : widths.get(0));
		widths.stream().filter((svg) -> svg != best).forEach(Node::remove);
	}

	private static void open(Element details) {
		details.select("> summary").forEach((summary) -> summary.tagName("div").attr("class", "summary"));
		details.tagName("div").clearAttributes();
	}

	/** As EPUB has notes: readers show one beside its mark, and skip it in the flow. */
	private static void notes(Element section) {
		section.clearAttributes();
		section.attr("epub:type", "footnotes").attr("class", "notes");
		for (Element note : section.select("> ul > li")) {
			String first = "mark-" + note.id().substring(note.id().indexOf('-') + 1);
			note.tagName("aside").attr("epub:type", "footnote").attr("role", "doc-footnote");
			Element last = note.select("p").last();
			((last != null) ? last : note).appendText(" ")
				.appendElement("a")
				.attr("href", "#" + first)
				.attr("role", "doc-backlink")
				.attr("aria-label", "Back to the text")
				.text("↩");
		}
		section.select("> ul").unwrap();
	}

	private static void plainAttributes(Element body) {
		for (Element element : body.getAllElements()) {
			for (Attribute attribute : element.attributes().asList()) {
				String name = attribute.getKey();
				if (name.startsWith("data-") || name.equals("tabindex") || name.equals("hreflang")
						|| name.equals("type")) {
					element.removeAttr(name);
				}
			}
			if (element.hasAttr("lang")) {
				element.attr("xml:lang", element.attr("lang"));
			}
		}
	}

	private static void drawing(Element svg) {
		svg.attr("xmlns", SVG).removeAttr("focusable");
		for (String relation : List.of("aria-labelledby", "aria-describedby")) {
			Element target = svg.root().selectFirst("[id='" + svg.attr(relation) + "']");
			if (svg.hasAttr(relation) && target == null) {
				svg.removeAttr(relation);
			}
		}
	}

	/** What has lost all it held: a list without entries is no list. */
	private static void removeEmpty(Element body) {
		for (String kind : List.of("ul", "ol", "dl", "section")) {
			body.select(kind).stream().filter((one) -> one.children().isEmpty()).forEach(Node::remove);
		}
	}

}
