package thaw;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * All pages of the running site that can be reached from its front page and its sitemap.
 */
final class Crawl {

	/**
	 * States of a search are endless, days thousands, of which one year stands for all,
	 * and records as JSON, in RDF, for reference managers and as they are cited as many
	 * as records; their own tests cover them.
	 */
	private static final Pattern ENDLESS = Pattern.compile("/(?:search|quotations|timeline|places)(?:\\.[a-z]+)?\\?.*"
			+ "|/[a-z]+/[a-z0-9-]+\\.(?:json|ttl|bib|ris|csl\\.json)|/[a-z]+/[a-z0-9-]+/cite.*"
			+ "|/on/(?!1957)\\d{4}-\\d\\d-\\d\\d.*|/on/\\d\\d-\\d\\d.*|/between/.*|/editions/.*");

	private final HttpClient client = HttpClient.newHttpClient();

	private final Map<String, Integer> statuses = new TreeMap<>();

	private final Map<String, Document> pages = new LinkedHashMap<>();

	private final Map<String, Set<String>> links = new HashMap<>();

	private final int port;

	private Crawl(int port) {
		this.port = port;
	}

	/** Walks the site that listens on a port, each page once. */
	static Crawl of(int port) throws Exception {
		Crawl crawl = new Crawl(port);
		crawl.walk();
		return crawl;
	}

	/** The status of every address, by path. */
	Map<String, Integer> statuses() {
		return this.statuses;
	}

	/** Every page, by path. */
	Map<String, Document> pages() {
		return this.pages;
	}

	/**
	 * The addresses on this site that a page leads to, with their fragments, by its path.
	 */
	Map<String, Set<String>> links() {
		return this.links;
	}

	private void walk() throws Exception {
		Queue<String> ahead = new ArrayDeque<>(List.of("/", "/sitemap.xml", "/robots.txt", "/feed.atom"));
		Set<String> seen = new HashSet<>(ahead);
		while (!ahead.isEmpty()) {
			String path = ahead.remove();
			for (String next : read(path)) {
				if (seen.add(next)) {
					ahead.add(next);
				}
			}
		}
	}

	private List<String> read(String path) throws Exception {
		HttpResponse<String> response = get(path);
		this.statuses.put(path, response.statusCode());
		String type = response.headers().firstValue("Content-Type").orElse("");
		List<String> found = new ArrayList<>();
		if (type.startsWith("text/html")) {
			Document page = Jsoup.parse(response.body(), origin() + path);
			this.pages.put(path, page);
			for (Element link : page.select("a[href], link[href], script[src], img[src]")) {
				String target = link.hasAttr("href") ? link.absUrl("href") : link.absUrl("src");
				if (target.startsWith(origin())) {
					this.links.computeIfAbsent(path, (first) -> new HashSet<>())
						.add(target.substring(origin().length()));
					found.add(target.substring(origin().length()).replaceFirst("#.*", ""));
				}
			}
		}
		else if (path.equals("/sitemap.xml")) {
			Jsoup.parse(response.body())
				.select("loc")
				.forEach((loc) -> found.add(loc.text().substring(origin().length())));
		}
		found.removeIf((next) -> ENDLESS.matcher(next).matches());
		return found;
	}

	HttpResponse<String> get(String path) throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create(origin() + path)).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private String origin() {
		return "http://localhost:" + this.port;
	}

}
