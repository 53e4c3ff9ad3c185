package thaw.downloads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The article as a book: its chapters, what they name and what they cite. */
@Component
@Profile(Download.PROFILE)
@Order(1)
class ArticleEpub implements Download {

	@Override
	public String file() {
		return "khrushchev-thaw-article.epub";
	}

	@Override
	public String title() {
		return "The article as an e-book";
	}

	@Override
	public String description() {
		return "All chapters with their notes, who and what they name, the numbers drawn, and every source cited.";
	}

	@Override
	public String type() {
		return "application/epub+zip";
	}

	@Override
	public void write(Path target, RunningSite site) throws IOException {
		EpubWriter.write(target, book(site), site);
	}

	private Book book(RunningSite site) throws IOException {
		Map<String, Document> chapters = new LinkedHashMap<>();
		for (String path : Sitemap.records(site, "article")) {
			chapters.put(path, Sitemap.page(site, path));
		}
		List<BookSection> sections = new ArrayList<>();
		sections.add(FrontMatter.titlePage(site, "The article"));
		chapters.forEach((path, page) -> sections
			.add(new BookSection(file(path), path, page.selectFirst("h1").text(), 1, "chapter", BookText.of(page))));
		for (String path : Sitemap.records(site, "numbers")) {
			Document page = Sitemap.page(site, path);
			sections.add(
					new BookSection(file(path), path, page.selectFirst("h1").text(), 1, "appendix", BookText.of(page)));
		}
		sections.addAll(NamedRecords.sections(site, chapters.values()));
		sections.add(Bibliography.of(site, sections));
		sections.add(FrontMatter.colophon(site, chapters.values().iterator().next()));
		BookLinks links = new BookLinks(sections, site.address());
		sections.forEach(links::lead);
		return new Book("The Khrushchev Thaw", "The article", site.edition(), site.address(), sections);
	}

	private static String file(String path) {
		return path.substring(1).replace('/', '-') + ".xhtml";
	}

}
