package thaw.organisations;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.Kind;
import thaw.records.Frames;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class OrganisationController {

	private final Organisations organisations;

	private final Frames frames;

	OrganisationController(Organisations organisations, Frames frames) {
		this.organisations = organisations;
		this.frames = frames;
	}

	@GetMapping({ "/organisations", "/organisations.json" })
	OrganisationsPage organisations() {
		return OrganisationsPage.of(this.organisations.alphabetically());
	}

	@GetMapping({ "/organisations/{slug}", "/organisations/{slug}.json" })
	OrganisationPage organisation(@PathVariable String slug) {
		Organisation organisation = this.organisations.findBySlug(slug)
			.orElseThrow(() -> new NoSuchRecord(Kind.ORGANISATION, slug));
		return OrganisationPage.of(organisation, this.frames.of(organisation.ref()));
	}

}
