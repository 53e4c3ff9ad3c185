package thaw.downloads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.LinkedHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The whole reference as a book: every record an entry. */
@Component
@Profile(Download.PROFILE)
@Order(2)
class WholeEpub implements Download {

	@Override
	public String file() {
		return "khrushchev-thaw.epub";
	}

	@Override
	public String title() {
		return "The whole reference as an e-book";
	}

	@Override
	public String description() {
		return "The article and every record, from people to sources, each an entry that leads to the others.";
	}

	@Override
	public String type() {
		return "application/epub+zip";
	}

	@Override
	public void write(Path target, RunningSite site) throws IOException {
		List<BookSection> sections = new ArrayList<>();
		sections.add(FrontMatter.titlePage(site, "The whole reference"));
		for (Map.Entry<String, List<String>> kind : kinds(site).entrySet()) {
			sections.add(head(site, kind.getKey()));
			for (String path : kind.getValue()) {
				Document page = Sitemap.page(site, path);
				sections.add(new BookSection(path.substring(1) + ".xhtml", path, page.selectFirst("h1").text(), 2, "",
						BookText.of(page)));
			}
		}
		sections.add(FrontMatter.colophon(site, Sitemap.page(site, Sitemap.records(site, "article").get(0))));
		BookLinks links = new BookLinks(sections, site.address());
		sections.forEach(links::lead);
		EpubWriter.write(target,
				new Book("The Khrushchev Thaw", "The whole reference", site.edition(), site.address(), sections), site);
	}

	private static Map<String, List<String>> kinds(RunningSite site) throws IOException {
		return Sitemap.paths(site)
			.stream()
			.filter(Sitemap::isRecord)
			.collect(Collectors.groupingBy((path) -> path.substring(0, path.indexOf('/', 1)), LinkedHashMap::new,
					Collectors.toList()));
	}

	private static BookSection head(RunningSite site, String path) throws IOException {
		Document page = Sitemap.page(site, path);
		Element body = new Element("body");
		body.appendElement("h1").text(page.selectFirst("h1").text());
		body.appendElement("p").text(page.select("meta[name=description]").attr("content"));
		return new BookSection(path.substring(1) + ".xhtml", path, page.selectFirst("h1").text(), 1, "part", body);
	}

}
