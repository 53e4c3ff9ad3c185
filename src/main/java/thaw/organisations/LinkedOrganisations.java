package thaw.organisations;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.linkeddata.Names;
import thaw.offices.LinkedTenures;
import thaw.offices.Tenures;
import thaw.web.NoSuchRecord;

/** The organisations as linked data, with who held their offices. */
@Component
class LinkedOrganisations implements LinkedRecords {

	private final Organisations organisations;

	private final Tenures tenures;

	LinkedOrganisations(Organisations organisations, Tenures tenures) {
		this.organisations = organisations;
		this.tenures = tenures;
	}

	@Override
	public Kind kind() {
		return Kind.ORGANISATION;
	}

	@Override
	public List<String> types() {
		return List.of("schema:Organization");
	}

	/**
	 * What only the record of a holder tells of an office is left to that, which knows
	 * what it tells twice.
	 */
	@Override
	public void describe(Ref ref, Graph graph) {
		Organisation one = this.organisations.findBySlug(ref.slug())
			.orElseThrow(() -> new NoSuchRecord(kind(), ref.slug()));
		new Names(one.name(), one.nativeName(), one.nativeLanguage(), one.aliases())
			.of(graph.record(ref), "schema:name", "schema:alternateName")
			.text("thaw:abbreviation", one.abbreviation(), null)
			.english("schema:description", one.summary())
			.value("organisationType", one.type())
			.edtf("thaw:founded", one.founded())
			.certain("schema:foundingDate", one.founded())
			.edtf("thaw:dissolved", one.dissolved())
			.certain("schema:dissolutionDate", one.dissolved())
			.link("schema:location", one.seat(), ref);
		this.tenures.in(ref.toString())
			.stream()
			.filter((tenure) -> tenure.officeEntry() != null)
			.forEach((tenure) -> LinkedTenures.describe(tenure, graph));
	}

}
