package thaw.quotations;

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
class QuotationController {

	private final Quotations quotations;

	private final CrossReferences crossReferences;

	private final Neighbours neighbours;

	QuotationController(Quotations quotations, CrossReferences crossReferences, Neighbours neighbours) {
		this.quotations = quotations;
		this.crossReferences = crossReferences;
		this.neighbours = neighbours;
	}

	@GetMapping({ "/quotations/{slug}", "/quotations/{slug}.json" })
	QuotationPage quotation(@PathVariable String slug) {
		Quotation quotation = this.quotations.findBySlug(slug)
			.orElseThrow(() -> new NoSuchRecord(Kind.QUOTATION, slug));
		return QuotationPage.of(quotation, Backlinks.to(quotation.ref(), this.crossReferences),
				this.neighbours.before(quotation.ref()), this.neighbours.after(quotation.ref()));
	}

}
