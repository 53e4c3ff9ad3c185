package thaw.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thaw.crossref.Entry;
import thaw.query.Suggestions;
import thaw.web.BadRequest;
import thaw.web.SiteAddress;

/**
 * Suggestions, and the description by which a browser adds this site's search (OpenSearch
 * 1.1).
 */
@RestController
class SuggestController {

	private final Suggestions suggestions;

	private final SiteAddress site;

	SuggestController(Suggestions suggestions, SiteAddress site) {
		this.suggestions = suggestions;
		this.site = site;
	}

	/**
	 * Suggestions in the form of the OpenSearch extension: the query, the names, what
	 * each is, the addresses.
	 */
	@GetMapping("/search/suggest.json")
	ResponseEntity<List<Object>> suggest(@RequestParam(defaultValue = "") String q, HttpServletRequest request) {
		if (q.length() > SearchRequest.LONGEST_QUERY) {
			throw new BadRequest("A query may have up to " + SearchRequest.LONGEST_QUERY + " characters.");
		}
		List<Entry> found = this.suggestions.to(q);
		String address = this.site.of(request);
		return ResponseEntity.ok()
			.header("Content-Type", "application/x-suggestions+json;charset=UTF-8")
			.header("Cache-Control", "public, max-age=300")
			.body(List.of(q, found.stream().map(Entry::title).toList(),
					found.stream().map((entry) -> entry.kind().label() + ". " + entry.blurb()).toList(),
					found.stream().map((entry) -> address + entry.path()).toList()));
	}

	@GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml;charset=UTF-8")
	String description(HttpServletRequest request) {
		String address = this.site.of(request).replace("&", "&amp;");
		return String.format(Locale.ROOT, """
				<?xml version="1.0" encoding="UTF-8"?>
				<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
				<ShortName>Khrushchev Thaw</ShortName>
				<Description>People, events, quotations and sources of the Khrushchev Thaw, 1953–1964</Description>
				<Language>en-GB</Language>
				<InputEncoding>UTF-8</InputEncoding>
				<OutputEncoding>UTF-8</OutputEncoding>
				<Url type="text/html" template="%1$s/search?q={searchTerms}"/>
				<Url type="application/x-suggestions+json" template="%1$s/search/suggest.json?q={searchTerms}"/>
				<Url type="application/atom+xml" template="%1$s/quotations.atom?q={searchTerms}"/>
				<Url type="application/json" template="%1$s/search.json?q={searchTerms}"/>
				</OpenSearchDescription>
				""", address);
	}

}
