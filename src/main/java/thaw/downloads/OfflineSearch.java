package thaw.downloads;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page of the search that works from a disk, in the frame of all pages. */
final class OfflineSearch {

	/** The index, and what asks it, as paths of the site. */
	static final List<String> SCRIPTS = List.of("/js/offline-index.js", "/js/offline-search.js");

	private OfflineSearch() {
	}

	/** Makes it of the page of the search that the server answers. */
	static void set(Document page) {
		Element main = page.selectFirst("main");
		main.children().stream().filter((part) -> !part.is("h1, form")).toList().forEach(Element::remove);
		main.selectFirst("h1").text("Search");
		main.appendElement("p").addClass("tally").attr("role", "status").attr("id", "tally");
		main.appendElement("ol").addClass("answers").attr("id", "answers");
		Element lists = main.appendElement("p").attr("id", "lists");
		lists.text("This copy searches with a script of its own. Without scripts, the lists lead to everything: ");
		page.select("#menu a[href~=^/[a-z]+$]:not([href=/search])").forEach((link) -> {
			lists.appendElement("a").attr("href", link.attr("href")).text(link.text());
			lists.appendText(" ");
		});
		SCRIPTS.forEach((script) -> page.body().appendElement("script").attr("src", script));
	}

}
