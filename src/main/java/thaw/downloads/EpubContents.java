package thaw.downloads;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The contents of a book, for readers of EPUB 3 and, as NCX, for those of EPUB 2. */
final class EpubContents {

	private EpubContents() {
	}

	static byte[] nav(Book book) {
		Element body = new Element("body");
		Element nav = body.appendElement("nav").attr("epub:type", "toc").attr("role", "doc-toc").attr("id", "toc");
		nav.appendElement("h1").text("Contents");
		Element all = nav.appendElement("ol");
		Element below = all;
		for (BookSection section : book.sections()) {
			Element list = (section.level() == 1) ? all : below;
			Element item = list.appendElement("li");
			item.appendElement("a").attr("href", section.file()).text(section.title());
			if (section.level() == 1) {
				below = item.appendElement("ol");
			}
		}
		all.select("ol").stream().filter((list) -> list.children().isEmpty()).forEach(Element::remove);
		landmarks(body, book);
		return Xhtml.document("Contents", EpubWriter.STYLE, "", body);
	}

	/** Where the text begins; EPUB 3.3 has no other that a reader would miss. */
	private static void landmarks(Element body, Book book) {
		Element nav = body.appendElement("nav").attr("epub:type", "landmarks").attr("hidden", "hidden");
		Element list = nav.appendElement("ol");
		BookSection start = book.sections().get(Math.min(1, book.sections().size() - 1));
		list.appendElement("li")
			.appendElement("a")
			.attr("epub:type", "bodymatter")
			.attr("href", start.file())
			.text("Text");
	}

	static String ncx(Book book) {
		StringBuilder points = new StringBuilder();
		List<BookSection> sections = book.sections();
		for (int i = 0; i < sections.size(); i++) {
			BookSection section = sections.get(i);
			points.append(String.format(Locale.ROOT,
					"<navPoint id=\"n%d\" playOrder=\"%d\"><navLabel><text>%s</text></navLabel><content src=\"%s\"/>",
					i + 1, i + 1, Xhtml.escape(section.title()), section.file()));
			int next = (i + 1 < sections.size()) ? sections.get(i + 1).level() : 1;
			points.append((next > section.level()) ? "\n" : "</navPoint>\n");
			points.append((next < section.level()) ? "</navPoint>\n" : "");
		}
		return String.format(Locale.ROOT, """
				<?xml version="1.0" encoding="UTF-8"?>
				<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="en-GB">
				<head><meta name="dtb:uid" content="%s"/></head>
				<docTitle><text>%s</text></docTitle>
				<navMap>
				%s</navMap>
				</ncx>
				""", EpubPackage.identifier(book), Xhtml.escape(book.title()), points);
	}

}
