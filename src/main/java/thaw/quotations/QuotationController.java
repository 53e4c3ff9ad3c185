package thaw.quotations;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.Kind;
import thaw.records.Frames;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class QuotationController {

	private final Quotations quotations;

	private final Frames frames;

	QuotationController(Quotations quotations, Frames frames) {
		this.quotations = quotations;
		this.frames = frames;
	}

	@GetMapping({ "/quotations/{slug}", "/quotations/{slug}.json" })
	QuotationPage quotation(@PathVariable String slug) {
		Quotation quotation = this.quotations.findBySlug(slug)
			.orElseThrow(() -> new NoSuchRecord(Kind.QUOTATION, slug));
		return QuotationPage.of(quotation, this.frames.of(quotation.ref()));
	}

}
