package thaw.quotations;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.CrossReferences;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.records.Frames;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class QuotationController {

	private final Quotations quotations;

	private final CrossReferences crossReferences;

	private final Frames frames;

	QuotationController(Quotations quotations, CrossReferences crossReferences, Frames frames) {
		this.quotations = quotations;
		this.crossReferences = crossReferences;
		this.frames = frames;
	}

	@GetMapping({ "/quotations/{slug}", "/quotations/{slug}.json" })
	QuotationPage quotation(@PathVariable String slug) {
		Quotation quotation = this.quotations.findBySlug(slug)
			.orElseThrow(() -> new NoSuchRecord(Kind.QUOTATION, slug));
		Ref ref = quotation.ref();
		return QuotationPage.of(quotation,
				Counterpart.of(ref, this.crossReferences.both(ref.toString(), Relation.COUNTERPART)),
				this.frames.of(ref));
	}

}
