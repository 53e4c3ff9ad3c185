package thaw.downloads;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of the site as it works from a disk: its links are relative, and lead to what is
 * there too. Browsers refuse scripts and styles with {@code integrity} from a disk, and
 * nothing can be fetched there.
 */
final class OfflinePage {

	private static final Pattern OUTSIDE = Pattern.compile("(?i)(?:https?|mailto):.*");

	/** What names the site to others, and what asks it while a page is read. */
	private static final String ONLINE = "script[type], script[src*=records], script[src*=suggest], link[rel=alternate],"
			+ " link[rel=preload], link[rel=search], meta[property], meta[name^=twitter], meta[name^=citation], .ways";

	private final Set<String> paths;

	private final String address;

	/**
	 * @param paths what there is besides, as paths of the site
	 * @param address public address of the site, empty if there is none
	 */
	OfflinePage(Set<String> paths, String address) {
		this.paths = paths;
		this.address = address;
	}

	/** Where a page of the site lies, from the folder of all. */
	static String file(String path) {
		boolean named = path.matches(".*/[^/]*\\.[a-z0-9]+");
		return path.equals("/") ? "index.html" : path.substring(1) + (named ? "" : ".html");
	}

	/**
	 * Changes a page.
	 * @param path its path on the site
	 */
	void change(String path, Document page) {
		page.select(ONLINE).remove();
		page.select("#menu li:has([href$=.json])").remove();
		page.select("[integrity], [crossorigin]").removeAttr("integrity").removeAttr("crossorigin");
		Element canonical = page.selectFirst("link[rel=canonical]");
		if (canonical != null && this.address.isEmpty()) {
			canonical.remove();
			page.select(".address").forEach((line) -> line.parent().remove());
		}
		forms(path, page);
		for (String attribute : List.of("href", "src", "action")) {
			page.select("[" + attribute + "]").forEach((one) -> lead(path, one, attribute));
		}
		page.select("[data-record]").removeAttr("data-record");
	}

	/** The search works from a disk; what else is asked, the server answers. */
	private static void forms(String path, Document page) {
		page.select("form:not([action=/search])").remove();
		page.select("form").forEach((form) -> {
			form.select("input[type=hidden]").remove();
			form.select("[data-suggest]").removeAttr("data-suggest");
		});
	}

	private void lead(String path, Element link, String attribute) {
		String target = link.attr(attribute);
		if (!target.startsWith("/") || target.startsWith("//")) {
			if (!target.startsWith("#") && !OUTSIDE.matcher(target).matches()) {
				link.removeAttr(attribute);
			}
			return;
		}
		String bare = target.replaceFirst("[?#].*", "");
		boolean asks = target.contains("?") && !bare.equals(OfflineCopy.SEARCH);
		if (this.paths.contains(bare) && !asks) {
			link.attr(attribute, BookLinks.relative(file(path), file(bare) + target.substring(bare.length())));
		}
		else if (this.address.isEmpty()) {
			link.removeAttr(attribute).removeAttr("aria-current");
		}
		else {
			link.attr(attribute, this.address + target);
		}
	}

}
