package thaw.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import thaw.content.Edition;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.text.Typography;
import thaw.web.SiteAddress;

/** The chapters and quotations of this edition as an Atom feed (RFC 4287). */
@Controller
@Transactional(readOnly = true)
class FeedController {

	private static final List<Kind> FED = List.of(Kind.CHAPTER, Kind.QUOTATION);

	private final Entries entries;

	private final SiteAddress address;

	private final Edition edition;

	FeedController(Entries entries, SiteAddress address, Edition edition) {
		this.entries = entries;
		this.address = address;
		this.edition = edition;
	}

	@GetMapping(path = "/feed.atom", produces = "application/atom+xml;charset=UTF-8")
	@ResponseBody
	String feed(HttpServletRequest request) {
		String site = this.address.of(request);
		String items = FED.stream()
			.flatMap((kind) -> this.entries.findByKindOrderBySortTitle(kind).stream())
			.map((entry) -> item(site, entry))
			.collect(Collectors.joining());
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
				<title>The Khrushchev Thaw, 1953–1964</title>
				<subtitle>Edition %1$s</subtitle>
				<id>%2$s/</id>
				<link rel="self" type="application/atom+xml" href="%2$s/feed.atom"/>
				<link rel="alternate" type="text/html" href="%2$s/"/>
				<author><name>The editors</name></author>
				<updated>%3$s</updated>
				%4$s</feed>
				""".formatted(this.edition.name(), site, updated(), items);
	}

	private String item(String site, Entry entry) {
		String address = site + entry.path();
		return """
				<entry><id>%s</id><title>%s</title><link rel="alternate" type="text/html" href="%s"/>\
				<updated>%s</updated><category term="%s"/><summary>%s</summary></entry>
				""".formatted(address, Typography.escape(entry.title()), address, updated(), entry.kind().label(),
				Typography.escape(entry.blurb()));
	}

	/** Everything of an edition was closed on the day of the edition. */
	private String updated() {
		return this.edition.date() + "T00:00:00Z";
	}

}
