package thaw.web;

import java.util.ArrayList;
import java.util.List;
import thaw.content.Edition;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;

/**
 * All that a page says to machines: what it is about, and where it stands on the site.
 */
public final class LinkedPage {

	/** A list for machines ends here; the JSON twin of the page has the rest. */
	private static final int MOST_ITEMS = 100;

	/** The picture that stands for any page. */
	private static final String CARD = "/images/card.png";

	private LinkedPage() {
	}

	/**
	 * A record stands within its page: beside it, readers of metadata would take its
	 * author and date for those of the page, wherever it is an article. Null for a page
	 * without an address.
	 */
	static JsonLd of(Page page, String site, Edition edition) {
		if (!page.addressed()) {
			return null;
		}
		JsonLd subject = page.linkedData(site);
		List<JsonLd> nodes = new ArrayList<>();
		if (page.id() == null || page.id().startsWith(Kind.CHAPTER.prefix())) {
			JsonLd itself = (subject != null) ? subject : webPage("WebPage", page, site);
			nodes.add(signed(itself, site, edition).with("image", site + CARD));
		}
		else {
			nodes.add(signed(webPage("WebPage", page, site), site, edition).with("mainEntity", subject));
		}
		if (!page.trail().isEmpty()) {
			nodes.add(breadcrumbs(page, site));
		}
		return JsonLd.graph(nodes);
	}

	/** The page itself, under a type of schema.org. */
	public static JsonLd webPage(String type, Page page, String site) {
		return JsonLd.of(type)
			.with("@id", site + page.path())
			.with("url", site + page.path())
			.with("name", page.heading())
			.with("description", page.description())
			.with("inLanguage", "en-GB")
			.with("isPartOf", JsonLd.of("WebSite").with("@id", site + "/#site").with("name", Imprint.TITLE));
	}

	/** A page that lists records, in their order. */
	public static JsonLd list(Page page, String site, List<Link> items) {
		List<JsonLd> first = new ArrayList<>();
		for (Link item : items.subList(0, Math.min(items.size(), MOST_ITEMS))) {
			first.add(listItem(first.size() + 1, item.name()).with("url", site + item.url()));
		}
		return webPage("CollectionPage", page, site).with("mainEntity",
				JsonLd.of("ItemList").with("numberOfItems", items.size()).with("itemListElement", first));
	}

	/** The editors wrote it, the site published it, as {@code og:site_name} has it. */
	private static JsonLd signed(JsonLd work, String site, Edition edition) {
		return work.with("datePublished", edition.date().toString())
			.with("dateModified", edition.date().toString())
			.with("version", edition.name())
			.with("author", JsonLd.named("Organization", Imprint.EDITORS))
			.with("publisher", JsonLd.named("Organization", Imprint.TITLE).with("url", site + "/"));
	}

	private static JsonLd breadcrumbs(Page page, String site) {
		List<Link> trail = new ArrayList<>(List.of(Link.to("/", Imprint.TITLE)));
		trail.addAll(page.trail());
		trail.add(Link.to(page.path(), page.heading()));
		List<JsonLd> items = new ArrayList<>();
		for (Link step : trail) {
			items.add(listItem(items.size() + 1, step.name()).with("item", site + step.url()));
		}
		return JsonLd.of("BreadcrumbList").with("itemListElement", items);
	}

	private static JsonLd listItem(int position, String name) {
		return JsonLd.of("ListItem").with("position", position).with("name", name);
	}

}
