package thaw.downloads;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who is who: what the chapters name, each with one line, in the order of its list. */
final class NamedRecords {

	private static final Map<String, String> KINDS = Map.of("people", "Who is who", "glossary", "Terms");

	private NamedRecords() {
	}

	static List<BookSection> sections(RunningSite site, Collection<Document> chapters) throws IOException {
		Map<String, Element> named = new LinkedHashMap<>();
		for (Document chapter : chapters) {
			for (Element entry : chapter.select(".cast li")) {
				named.putIfAbsent(entry.selectFirst("a").attr("href"), entry);
			}
		}
		Map<String, BookSection> sections = new LinkedHashMap<>();
		for (String path : Sitemap.paths(site)) {
			Element entry = named.get(path);
			String kind = path.replaceFirst("/([^/]*).*", "$1");
			if (entry != null && !kind.equals("article")) {
				if (!sections.containsKey(kind)) {
					sections.put(kind, section(site, kind));
				}
				add(sections.get(kind).body().selectFirst("dl"), path, entry);
			}
		}
		return new ArrayList<>(sections.values());
	}

	private static BookSection section(RunningSite site, String kind) throws IOException {
		String title = KINDS.containsKey(kind) ? KINDS.get(kind)
				: Sitemap.page(site, "/" + kind).selectFirst("h1").text();
		Element body = new Element("body");
		body.appendElement("h1").text(title);
		body.appendElement("dl").addClass("named");
		return new BookSection("named-" + kind + ".xhtml", null, title, 1,
				kind.equals("glossary") ? "glossary" : "appendix", body);
	}

	private static void add(Element list, String path, Element entry) {
		Element term = list.appendElement("dt").attr("id", path.substring(path.lastIndexOf('/') + 1));
		term.attr("about", path).html(entry.selectFirst("a").html());
		list.appendElement("dd").html(entry.selectFirst(".blurb").html());
	}

}
