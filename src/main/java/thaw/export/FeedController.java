package thaw.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import thaw.content.Edition;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.web.AtomFeed;
import thaw.web.Feed;
import thaw.web.SiteAddress;

/** The chapters and quotations of this edition as a feed. */
@Controller
@Transactional(readOnly = true)
class FeedController {

	private static final String PATH = "/feed.atom";

	private static final List<Kind> FED = List.of(Kind.CHAPTER, Kind.QUOTATION);

	private final Entries entries;

	private final SiteAddress address;

	private final Edition edition;

	FeedController(Entries entries, SiteAddress address, Edition edition) {
		this.entries = entries;
		this.address = address;
		this.edition = edition;
	}

	@GetMapping(path = PATH, produces = AtomFeed.TYPE)
	@ResponseBody
	byte[] feed(HttpServletRequest request) {
		List<Feed.Item> items = FED.stream()
			.flatMap((kind) -> this.entries.findByKindOrderByPosition(kind).stream())
			.map(FeedController::item)
			.toList();
		Feed feed = new Feed(PATH, "The Khrushchev Thaw, 1953–1964", PATH, "/", null, items);
		return AtomFeed.of(feed, this.address.of(request), this.edition);
	}

	private static Feed.Item item(Entry entry) {
		return new Feed.Item(entry.ref(), entry.kind().label(), entry.title(), entry.particulars(), entry.blurb());
	}

}
