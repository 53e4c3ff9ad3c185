package thaw.editions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import thaw.content.Edition;
import thaw.web.AtomFeed;
import thaw.web.BadRequest;
import thaw.web.Feed;
import thaw.web.SiteAddress;

/** The editions and what each of them added or changed, as a feed. */
@Controller
@Transactional(readOnly = true)
class FeedController {

	private static final String PATH = "/feed.atom";

	/** Entries of a document; the rest follow in others (RFC 5005, section 3). */
	private static final int MOST = 200;

	private final ChangesFeed changes;

	private final SiteAddress address;

	private final Edition edition;

	FeedController(ChangesFeed changes, SiteAddress address, Edition edition) {
		this.changes = changes;
		this.address = address;
		this.edition = edition;
	}

	@GetMapping(path = PATH, produces = AtomFeed.TYPE)
	@ResponseBody
	byte[] feed(@RequestParam(defaultValue = "1") int page, HttpServletRequest request) {
		List<Feed.Item> items = this.changes.items();
		int pages = Math.max(1, (items.size() + MOST - 1) / MOST);
		if (page < 1 || page > pages) {
			throw new BadRequest("The feed has pages from 1 to " + pages + ".");
		}
		List<Feed.Item> some = items.subList((page - 1) * MOST, Math.min(page * MOST, items.size()));
		String next = (page < pages) ? path(page + 1) : null;
		Feed feed = new Feed(PATH, "The Khrushchev Thaw, 1953–1964", path(page), ChangesPage.PATH, next, some);
		return AtomFeed.of(feed, this.address.of(request), this.edition);
	}

	private static String path(int page) {
		return (page == 1) ? PATH : PATH + "?page=" + page;
	}

}
