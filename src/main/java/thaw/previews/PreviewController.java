package thaw.previews;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.web.NoSuchRecord;

/**
 * The preview of a record: a fragment of HTML for {@code previews.js}, which shows it
 * beside a link. It is no page, so it has no twin and no search engine should list it.
 */
@Controller
class PreviewController {

	private final Entries entries;

	PreviewController(Entries entries) {
		this.entries = entries;
	}

	/** The address has no query, so that the cache of pages keeps the answer. */
	@GetMapping("/preview/{segment}/{slug}")
	ModelAndView preview(@PathVariable String segment, @PathVariable String slug, HttpServletResponse response) {
		Kind kind = Kind.ofSegment(segment).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Entry entry = this.entries.findByRefIn(List.of(new Ref(kind, slug).toString()))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NoSuchRecord(kind, slug));
		response.setHeader("X-Robots-Tag", "noindex");
		return new ModelAndView("fragments/preview", Map.of("entry", entry));
	}

}
