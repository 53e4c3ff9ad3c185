package thaw.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The text of a page, block by block. What a page derives from other records (its
 * template marks it {@code data-derived}: what leads here, neighbours, citations) is none
 * of its own text, and a change there is one of those records.
 */
final class Blocks {

	private static final String NOT_ITS_OWN = "[data-derived], nav, script, form, svg, .legend";

	private static final String NOT_TEXT = "a.back, a.note-mark, svg, [data-derived]";

	private static final Set<String> WHOLE = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "tr", "caption", "summary",
			"dt", "dd");

	private static final String HEADING = "h2, h3, h4, h5, h6";

	/** The number before a note, which is another when a note is put before it. */
	private static final String NUMBER = "^\\d+\\. ";

	private final List<Block> blocks = new ArrayList<>();

	private String heading = "";

	private Blocks() {
	}

	/** The blocks of a page. */
	static List<Block> of(String html) {
		Document page = Jsoup.parse(html);
		Blocks blocks = new Blocks();
		page.select("main").forEach(blocks::take);
		return blocks.blocks;
	}

	/** The sums of the blocks of a page. */
	static List<String> sums(String html) {
		return of(html).stream().map((block) -> BlockSum.of(block.text())).toList();
	}

	private void take(Element element) {
		if (element.is(NOT_ITS_OWN)) {
			return;
		}
		if (isBlock(element)) {
			add(element);
		}
		else {
			element.children().forEach(this::take);
		}
	}

	private static boolean isBlock(Element element) {
		if (element.is("dl > div")) {
			return true;
		}
		if (element.is("li") && element.selectFirst("li li, table") == null) {
			return true;
		}
		return WHOLE.contains(element.tagName()) || !element.ownText().isBlank();
	}

	private void add(Element element) {
		String text = text(element);
		if (element.is(HEADING)) {
			this.heading = text;
		}
		if (!text.isEmpty()) {
			this.blocks.add(new Block(id(element), element.is(HEADING) ? "" : this.heading, text));
		}
	}

	private static String id(Element element) {
		Element identified = element.selectFirst("[id^=p-]");
		return (identified != null) ? identified.id() : element.id();
	}

	private static String text(Element element) {
		Element copy = element.clone();
		copy.select(NOT_TEXT).remove();
		copy.select("dt").append(":");
		copy.select("dd + dd, td + td, th + td").prepend("; ");
		String text = copy.text().strip();
		return (element.closest(".notes") != null) ? text.replaceFirst(NUMBER, "") : text;
	}

}
