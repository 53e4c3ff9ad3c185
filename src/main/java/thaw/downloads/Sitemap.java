package thaw.downloads;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import thaw.crossref.Kind;

/** The pages of a site, in the order in which its lists have them. */
final class Sitemap {

	/** An address within a citation, up to the stop after it. */
	private static final Pattern ADDRESS = Pattern.compile(",? " + MakeDownloads.NOWHERE + "[^\\s<\"]*?(?=\\.?[<\\s])");

	private Sitemap() {
	}

	/** All paths that the site names to robots. */
	static List<String> paths(RunningSite site) throws IOException {
		return Jsoup.parse(site.text("/sitemap.xml"), "", Parser.xmlParser())
			.select("loc")
			.stream()
			.map((loc) -> URI.create(loc.text()).getPath())
			.map((path) -> path.isEmpty() ? "/" : path)
			.toList();
	}

	/** The pages of the records of a kind, such as {@code people}. */
	static List<String> records(RunningSite site, String kind) throws IOException {
		return paths(site).stream().filter((path) -> path.startsWith("/" + kind + "/")).toList();
	}

	/** Whether a page is that of one record, and not of a list, a day or an edition. */
	static boolean isRecord(String path) {
		String[] parts = path.split("/");
		return parts.length == 3 && Kind.ofSegment(parts[1]).isPresent();
	}

	/** The page at an address; where the site has no address, none is shown on it. */
	static Document page(RunningSite site, String path) throws IOException {
		String text = site.text(path);
		return Jsoup.parse(site.address().isEmpty() ? ADDRESS.matcher(text).replaceAll("") : text);
	}

}
