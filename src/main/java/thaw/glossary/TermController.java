package thaw.glossary;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.CrossReferences;
import thaw.crossref.Kind;
import thaw.web.Backlinks;
import thaw.web.Neighbours;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class TermController {

	private final Terms terms;

	private final CrossReferences crossReferences;

	private final Neighbours neighbours;

	TermController(Terms terms, CrossReferences crossReferences, Neighbours neighbours) {
		this.terms = terms;
		this.crossReferences = crossReferences;
		this.neighbours = neighbours;
	}

	@GetMapping({ "/glossary", "/glossary.json" })
	GlossaryPage terms() {
		return GlossaryPage.of(this.terms.findAllByOrderByName());
	}

	@GetMapping({ "/glossary/{slug}", "/glossary/{slug}.json" })
	TermPage term(@PathVariable String slug) {
		Term term = this.terms.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.TERM, slug));
		return TermPage.of(term, Backlinks.to(term.ref(), this.crossReferences), this.neighbours.before(term.ref()),
				this.neighbours.after(term.ref()));
	}

}
