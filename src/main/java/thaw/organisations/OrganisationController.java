package thaw.organisations;

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
class OrganisationController {

	private final Organisations organisations;

	private final CrossReferences crossReferences;

	private final Neighbours neighbours;

	OrganisationController(Organisations organisations, CrossReferences crossReferences, Neighbours neighbours) {
		this.organisations = organisations;
		this.crossReferences = crossReferences;
		this.neighbours = neighbours;
	}

	@GetMapping({ "/organisations", "/organisations.json" })
	OrganisationsPage organisations() {
		return OrganisationsPage.of(this.organisations.findAllByOrderByName());
	}

	@GetMapping({ "/organisations/{slug}", "/organisations/{slug}.json" })
	OrganisationPage organisation(@PathVariable String slug) {
		Organisation organisation = this.organisations.findBySlug(slug)
			.orElseThrow(() -> new NoSuchRecord(Kind.ORGANISATION, slug));
		return OrganisationPage.of(organisation, Backlinks.to(organisation.ref(), this.crossReferences),
				this.neighbours.before(organisation.ref()), this.neighbours.after(organisation.ref()));
	}

}
