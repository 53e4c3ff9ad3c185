package thaw.glossary;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.Kind;
import thaw.records.Frames;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class TermController {

	private final Terms terms;

	private final Frames frames;

	TermController(Terms terms, Frames frames) {
		this.terms = terms;
		this.frames = frames;
	}

	@GetMapping({ "/glossary", "/glossary.json" })
	GlossaryPage terms() {
		return GlossaryPage.of(this.terms.alphabetically());
	}

	@GetMapping({ "/glossary/{slug}", "/glossary/{slug}.json" })
	TermPage term(@PathVariable String slug) {
		Term term = this.terms.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.TERM, slug));
		return TermPage.of(term, this.frames.of(term.ref()));
	}

}
