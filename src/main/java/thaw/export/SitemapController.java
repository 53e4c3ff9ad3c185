package thaw.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import thaw.content.Edition;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.web.ListedPaths;
import thaw.web.SiteAddress;

/**
 * Tells robots what pages there are (sitemaps.org 0.9) and where they may go (RFC 9309).
 */
@Controller
@Transactional(readOnly = true)
class SitemapController {

	private static final List<String> PAGES = List.of("/", "/timeline", "/paths", "/about", "/about/editorial",
			"/about/accessibility", "/editions", "/changes");

	private final Entries entries;

	private final List<ListedPaths> others;

	private final SiteAddress address;

	private final Edition edition;

	SitemapController(Entries entries, List<ListedPaths> others, SiteAddress address, Edition edition) {
		this.entries = entries;
		this.others = others;
		this.address = address;
		this.edition = edition;
	}

	@GetMapping(path = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
	@ResponseBody
	String sitemap(HttpServletRequest request) {
		String site = this.address.of(request);
		String pages = paths().stream()
			.map((path) -> "<url><loc>" + site + path + "</loc><lastmod>" + this.edition.date() + "</lastmod></url>\n")
			.collect(Collectors.joining());
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				+ "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n" + pages + "</urlset>\n";
	}

	private Set<String> paths() {
		Set<String> paths = new LinkedHashSet<>(PAGES);
		List<Entry> all = this.entries.findAllByOrderByPosition();
		all.stream().map(Entry::kind).map(Kind::path).forEach(paths::add);
		paths.addAll(List.of("/data", "/data/api", "/data/vocabulary"));
		all.stream()
			.filter((entry) -> entry.kind() == Kind.EVENT)
			.map((entry) -> "/timeline/" + entry.date().year())
			.sorted()
			.forEach(paths::add);
		all.stream().map(Entry::path).forEach(paths::add);
		this.others.forEach((room) -> paths.addAll(room.paths()));
		return paths;
	}

	/**
	 * Every page worth finding has an address without a query; with one, the choices of
	 * searches and lists would combine without end, as the spans between any two days do.
	 * Old pages are found by what they became.
	 */
	@GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
	@ResponseBody
	String robots(HttpServletRequest request) {
		return "User-agent: *\nAllow: /\nDisallow: /*?\nDisallow: /between/\nDisallow: /editions/\n\nSitemap: "
				+ this.address.of(request) + "/sitemap.xml\n";
	}

}
