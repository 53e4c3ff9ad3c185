package thaw.previews;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
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

	private final Relevance relevance;

	PreviewController(Entries entries, Relevance relevance) {
		this.entries = entries;
		this.relevance = relevance;
	}

	/**
	 * What the record is, and why it matters on the page that asks.
	 * @param from path of the record on whose page the link stands; any other text, and a
	 * record that is not there, count as none
	 */
	@GetMapping("/preview/{segment}/{slug}")
	@Transactional(readOnly = true)
	ModelAndView preview(@PathVariable String segment, @PathVariable String slug,
			@RequestParam(defaultValue = "") String from, HttpServletResponse response) {
		Kind kind = Kind.ofSegment(segment).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Ref ref = new Ref(kind, slug);
		Optional<Ref> page = Ref.ofPath(from).filter((other) -> !other.equals(ref));
		List<Entry> found = this.entries
			.findByRefIn(Stream.concat(Stream.of(ref), page.stream()).map(Ref::toString).toList());
		Entry entry = among(found, ref).orElseThrow(() -> new NoSuchRecord(kind, slug));
		String here = page.flatMap((other) -> among(found, other))
			.map((other) -> this.relevance.of(entry, other))
			.orElse("");
		response.setHeader("X-Robots-Tag", "noindex");
		return new ModelAndView("fragments/preview", Map.of("preview", Preview.of(entry, here)));
	}

	private static Optional<Entry> among(List<Entry> entries, Ref ref) {
		return entries.stream().filter((entry) -> entry.ref().equals(ref)).findFirst();
	}

}
