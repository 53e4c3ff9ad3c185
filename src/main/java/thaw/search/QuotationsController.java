package thaw.search;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import thaw.content.Edition;
import thaw.crossref.Kind;
import thaw.web.AtomFeed;
import thaw.web.Csv;
import thaw.web.SiteAddress;

@Controller
class QuotationsController {

	private final QuotationSearch search;

	private final SiteAddress site;

	private final Edition edition;

	QuotationsController(QuotationSearch search, SiteAddress site, Edition edition) {
		this.search = search;
		this.site = site;
		this.edition = edition;
	}

	@GetMapping({ "/quotations", "/quotations.json" })
	QuotationsPage quotations(@RequestParam MultiValueMap<String, String> parameters) {
		return this.search.page(SearchRequest.of(Kind.QUOTATION.path(), parameters));
	}

	@GetMapping("/quotations.csv")
	ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		String csv = QuotationsCsv.of(quotations(parameters), this.site.of(request));
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(Csv.TYPE))
			.header("Content-Disposition", "inline; filename=\"quotations.csv\"")
			.body(csv.getBytes(StandardCharsets.UTF_8));
	}

	@GetMapping("/quotations.atom")
	ResponseEntity<byte[]> atom(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		byte[] feed = AtomFeed.of(QuotationsFeed.of(quotations(parameters)), this.site.of(request), this.edition);
		return ResponseEntity.ok().contentType(MediaType.parseMediaType(AtomFeed.TYPE)).body(feed);
	}

}
