package thaw.search;

import java.util.Locale;
import thaw.crossref.Ref;
import thaw.web.Feed;

/** Quotations as a feed. */
final class QuotationsFeed {

	private QuotationsFeed() {
	}

	/** The answers of a page. */
	static Feed of(QuotationsPage page) {
		SearchRequest request = page.address();
		String next = (page.next() != null) ? request.atPage(page.page() + 1).url(".atom") : null;
		return new Feed(request.atPage(1).url(".atom"), page.heading(), request.url(".atom"), request.url(), next,
				page.items().stream().map(QuotationsFeed::item).toList());
	}

	private static Feed.Item item(QuotationItem item) {
		String standing = item.standingLabel().toLowerCase(Locale.ROOT);
		return Feed.Item.of(Ref.ofPath(item.url()).orElseThrow(), standing, item.title(),
				item.speaker().name() + ", " + item.date().words() + ", " + standing, item.text());
	}

}
