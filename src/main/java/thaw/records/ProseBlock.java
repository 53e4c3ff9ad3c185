package thaw.records;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import thaw.markup.Html;

/**
 * One block of a set text.
 *
 * @param name its element: {@code p}, {@code h2}, {@code li}, {@code tr}, {@code pre}
 * @param id fragment by which it is addressed, or null
 * @param text its words without the marks of notes; cells of a row are parted by
 * {@code " | "}
 * @param html what stands in it
 */
record ProseBlock(String name, String id, String text, Html html) {

	private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, tr, pre";

	/** The blocks of a text in their order; a block that holds others only is none. */
	static List<ProseBlock> of(Html prose) {
		Document document = Jsoup.parseBodyFragment(prose.markup());
		document.outputSettings().prettyPrint(false);
		List<ProseBlock> blocks = new ArrayList<>();
		for (Element element : document.select(BLOCKS)) {
			if (!element.is("li:has(> p)") && !element.is("tr p, tr li")) {
				blocks.add(block(element));
			}
		}
		return blocks;
	}

	private static ProseBlock block(Element element) {
		Element own = element.clone();
		own.select("ul, ol").remove();
		Element words = own.clone();
		words.select("a.note-mark").remove();
		String text = element.is("tr") ? String.join(" | ", words.select("td, th").eachText()) : words.text();
		return new ProseBlock(element.tagName(), element.id().isEmpty() ? null : element.id(), text,
				new Html(own.html()));
	}

}
