package thaw.downloads;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The sources that a book cites, in full, in the order of their list. */
final class Bibliography {

	private Bibliography() {
	}

	/**
	 * A section of the sources to which others lead.
	 * @param sections those others
	 */
	static BookSection of(RunningSite site, List<BookSection> sections) throws IOException {
		Set<String> cited = sections.stream()
			.flatMap((section) -> section.body().select("a[href^=/sources/]").stream())
			.map((link) -> link.attr("href").replaceFirst("#.*", ""))
			.collect(Collectors.toSet());
		Element body = new Element("body");
		body.appendElement("h1").text("Sources");
		Element list = body.appendElement("ul").addClass("sources");
		for (String path : Sitemap.records(site, "sources")) {
			if (cited.contains(path)) {
				Element source = Sitemap.page(site, path).selectFirst(".bibliography");
				Element entry = list.appendElement("li").attr("id", path.substring(path.lastIndexOf('/') + 1));
				entry.attr("about", path).html(source.html());
			}
		}
		return new BookSection("sources.xhtml", "/sources", "Sources", 1, "bibliography", body);
	}

}
