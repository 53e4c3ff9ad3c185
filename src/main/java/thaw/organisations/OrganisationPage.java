package thaw.organisations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.offices.OfficesHeld;
import thaw.offices.TenureDrawing;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.web.Link;

/**
 * One organisation.
 *
 * @param offices the offices held in it, each with who held it
 */
record OrganisationPage(@JsonUnwrapped Frame frame, String name, String nativeName, String nativeLanguage,
		String abbreviation, List<String> aliases, HistoricalDate founded, HistoricalDate dissolved, Link seat,
		String type, String summary, List<OfficesHeld.Office> offices) implements RecordPage {

	static OrganisationPage of(Organisation organisation, OfficesHeld held, Frame frame) {
		return new OrganisationPage(frame, organisation.name(), organisation.nativeName(),
				organisation.nativeLanguage(), organisation.abbreviation(), organisation.aliases(),
				organisation.founded(), organisation.dissolved(), Link.to(organisation.seat()),
				organisation.type().label(), organisation.summary(), held.offices());
	}

	/** The picture of its offices, from the narrowest page to the widest. */
	public List<TenureDrawing> drawings() {
		return new OfficesHeld(this.offices).drawings();
	}

	@Override
	public String template() {
		return "organisations/organisation";
	}

	@Override
	public String heading() {
		return this.name;
	}

	@Override
	public String description() {
		return this.summary;
	}

	@Override
	public JsonLd linkedData(String site) {
		return subject("Organization", site).with("name", this.name)
			.with("alternateName", this.aliases)
			.with("description", this.summary)
			.withDate("foundingDate", this.founded)
			.withDate("dissolutionDate", this.dissolved)
			.with("location", (this.seat != null) ? this.seat.linkedData("Place", site) : null);
	}

}
