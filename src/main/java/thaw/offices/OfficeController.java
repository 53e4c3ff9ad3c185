package thaw.offices;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import thaw.crossref.Kind;
import thaw.records.Frames;
import thaw.web.NoSuchRecord;

@Controller
@Transactional(readOnly = true)
class OfficeController {

	private final OfficeRoll offices;

	private final Tenures tenures;

	private final Frames frames;

	OfficeController(OfficeRoll offices, Tenures tenures, Frames frames) {
		this.offices = offices;
		this.tenures = tenures;
		this.frames = frames;
	}

	@GetMapping({ "/offices", "/offices.json" })
	OfficesPage offices() {
		return OfficesPage.of(this.offices.alphabetically(), this.tenures.ofAllOffices());
	}

	@GetMapping({ "/offices/{slug}", "/offices/{slug}.json" })
	OfficePage office(@PathVariable String slug) {
		Office office = this.offices.findBySlug(slug).orElseThrow(() -> new NoSuchRecord(Kind.OFFICE, slug));
		return OfficePage.of(office, this.tenures.of(office.ref().toString()), this.frames.of(office.ref()));
	}

}
