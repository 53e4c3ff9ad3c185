package thaw.records;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.web.Link;
import thaw.web.NoSuchRecord;

/** Shows whole what the page of a much-named record abridges. */
@Controller
class BacklinksController {

	private final Entries entries;

	private final BacklinkGroups backlinks;

	BacklinksController(Entries entries, BacklinkGroups backlinks) {
		this.entries = entries;
		this.backlinks = backlinks;
	}

	@GetMapping({ "/{segment}/{slug}/links", "/{segment}/{slug}/links.json" })
	BacklinksPage backlinks(@PathVariable String segment, @PathVariable String slug) {
		Kind kind = Kind.ofSegment(segment).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Ref ref = new Ref(kind, slug);
		Entry entry = this.entries.findByRefIn(List.of(ref.toString()))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NoSuchRecord(kind, slug));
		return new BacklinksPage(Link.to(entry), this.backlinks.all(ref));
	}

}
