package thaw.offices;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.web.Link;

/**
 * One office, and who held it.
 *
 * @param seats {@code one}, or {@code several} where several held it at once
 * @param exists when there was such an office; null if through the whole period
 */
record OfficePage(@JsonUnwrapped Frame frame, String title, String nativeName, String nativeLanguage,
		List<String> aliases, String group, Link organisation, String seats, HistoricalDate exists, String summary,
		List<Holding> holders) implements RecordPage {

	static OfficePage of(Office office, List<Tenure> tenures, Frame frame) {
		return new OfficePage(frame, office.title(), office.nativeName(), office.nativeLanguage(), office.aliases(),
				office.group().label(), Link.to(office.organisation()), office.several() ? "several" : "one",
				office.exists(), office.summary(), tenures.stream().map(Holding::of).toList());
	}

	/** The picture of the holders, from the narrowest page to the widest. */
	public List<TenureDrawing> drawings() {
		return TenureDrawing.all(this.holders.stream()
			.map((one) -> new TenureDrawing.Row(one.vacant() ? "Vacant" : one.holder().name(), List.of(one)))
			.toList());
	}

	@Override
	public String template() {
		return "offices/office";
	}

	@Override
	public String heading() {
		return this.title + ", 1953–1964";
	}

	@Override
	public List<String> headings() {
		return List.of(heading(), this.title);
	}

	@Override
	public String description() {
		return this.title + ", who held it from 1953 to 1964: " + this.summary;
	}

	@Override
	public JsonLd linkedData(String site) {
		List<JsonLd> held = this.holders.stream()
			.filter((one) -> !one.vacant() && !one.unknown())
			.map((one) -> JsonLd.of("OrganizationRole")
				.with("member", one.holder().linkedData("Person", site))
				.with("roleName", this.title)
				.withDate("startDate", one.from())
				.withDate("endDate", one.to()))
			.toList();
		return subject("Organization", site).with("name", this.title)
			.with("alternateName", this.aliases)
			.with("description", this.summary)
			.with("parentOrganization",
					(this.organisation != null) ? this.organisation.linkedData("Organization", site) : null)
			.with("member", held);
	}

}
