package thaw.organisations;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.Kind;
import thaw.offices.OfficesHeld;
import thaw.offices.Tenures;
import thaw.records.Frames;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class OrganisationController {

	private final Organisations organisations;

	private final Tenures tenures;

	private final Frames frames;

	OrganisationController(Organisations organisations, Tenures tenures, Frames frames) {
		this.organisations = organisations;
		this.tenures = tenures;
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
		OfficesHeld held = OfficesHeld.of(this.tenures.in(organisation.ref().toString()));
		return OrganisationPage.of(organisation, held, this.frames.of(organisation.ref()));
	}

}
