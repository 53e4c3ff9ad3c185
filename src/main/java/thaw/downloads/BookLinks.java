package thaw.downloads;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Where the links of a book lead: inside it where it has what they name, else to the
 * public address of the site; without one they are words.
 */
final class BookLinks {

	private static final Pattern OUTSIDE = Pattern.compile("(?i)https?://.*");

	/** Path on the site to the place in the book. */
	private final Map<String, String> places = new HashMap<>();

	private final Map<String, Set<String>> ids = new HashMap<>();

	private final String address;

	BookLinks(List<BookSection> sections, String address) {
		this.address = address;
		for (BookSection section : sections) {
			this.ids.put(section.file(), new HashSet<>(section.body().select("[id]").eachAttr("id")));
			section.body().select("[about]").forEach((entry) -> {
				this.places.put(entry.attr("about"), section.file() + "#" + entry.id());
				entry.removeAttr("about");
			});
		}
		sections.stream()
			.filter((section) -> section.path() != null)
			.forEach((section) -> this.places.put(section.path(), section.file()));
	}

	/** Leads the links of a section where they can go. */
	void lead(BookSection section) {
		for (Element link : section.body().select("a[href]")) {
			String target = target(section, link.attr("href"));
			if (target == null) {
				link.tagName(link.closest("svg") != null ? "g" : "span").removeAttr("href").removeAttr("aria-current");
			}
			else {
				link.attr("href", target);
			}
		}
	}

	private String target(BookSection section, String href) {
		if (href.startsWith("#")) {
			return this.ids.get(section.file()).contains(href.substring(1)) ? href : null;
		}
		if (OUTSIDE.matcher(href).matches()) {
			return href.contains(" ") ? null : href;
		}
		String path = href.replaceFirst("[?#].*", "");
		String place = href.contains("?") ? null : this.places.get(path);
		if (place == null) {
			return this.address.isEmpty() || !href.startsWith("/") ? null : this.address + href;
		}
		String file = place.replaceFirst("#.*", "");
		String fragment = URI.create(href).getFragment();
		boolean known = fragment != null && place.equals(file) && this.ids.get(file).contains(fragment);
		return relative(section.file(), known ? file + "#" + fragment : place);
	}

	/** From one file of the book to another. */
	static String relative(String from, String to) {
		return "../".repeat((int) from.chars().filter((sign) -> sign == '/').count()) + to;
	}

}
