package thaw.downloads;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** All pages that the site names, with what they load, as files that work from a disk. */
final class OfflineCopy {

	static final String SEARCH = "/search";

	private static final Pattern LOADED = Pattern.compile("url\\(\"?(/|\\.\\./)([^)\"]+)\"?\\)");

	private final RunningSite site;

	private final Map<String, byte[]> files = new TreeMap<>();

	private final OfflineIndex index = new OfflineIndex();

	private OfflineCopy(RunningSite site) {
		this.site = site;
	}

	/** The files by their names, in the order of those. */
	static Map<String, byte[]> files(RunningSite site) throws IOException {
		OfflineCopy copy = new OfflineCopy(site);
		copy.readAll();
		return copy.files;
	}

	private void readAll() throws IOException {
		Set<String> pages = new LinkedHashSet<>(Sitemap.paths(this.site));
		pages.add(SEARCH);
		Set<String> loaded = new LinkedHashSet<>();
		Set<String> all = new LinkedHashSet<>(pages);
		all.addAll(OfflineSearch.SCRIPTS);
		for (String path : pages) {
			Document page = Sitemap.page(this.site, path);
			page.select("link[rel=stylesheet], link[rel=icon]").forEach((one) -> loaded.add(one.attr("href")));
			page.select("script[src], img[src]").forEach((one) -> loaded.add(one.attr("src")));
			loaded.removeIf((file) -> file.contains("records") || file.contains("suggest"));
			all.addAll(loaded);
			if (path.equals(SEARCH)) {
				OfflineSearch.set(page);
			}
			else {
				this.index.add(path, page);
			}
			new OfflinePage(all, this.site.address()).change(path, page);
			put(OfflinePage.file(path), text(page));
		}
		loaded.removeAll(OfflineSearch.SCRIPTS);
		for (String path : loaded) {
			load(path);
		}
		put("js/offline-index.js", this.index.script());
		this.files.put("js/offline-search.js", EpubWriter.resource("/downloads/offline-search.js"));
	}

	private static String text(Document page) {
		page.outputSettings().prettyPrint(false);
		return page.outerHtml();
	}

	private void put(String file, String text) {
		this.files.put(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/** A file that pages load, and what a style sheet loads in its turn. */
	private void load(String path) throws IOException {
		if (!path.endsWith(".css")) {
			this.files.put(path.substring(1), this.site.bytes(path));
			return;
		}
		Map<String, String> fonts = new LinkedHashMap<>();
		Matcher urls = LOADED.matcher(this.site.text(path));
		String style = urls.replaceAll((url) -> {
			fonts.put("/" + url.group(2), url.group(2));
			return Matcher.quoteReplacement("url(\"../" + url.group(2) + "\")");
		});
		put(path.substring(1), style);
		for (Map.Entry<String, String> font : fonts.entrySet()) {
			this.files.put(font.getValue(), this.site.bytes(font.getKey()));
		}
	}

	/** What a page has of a kind, as one text. */
	static String words(Element page, String selector) {
		return String.join(" ", page.select(selector).eachText());
	}

}
