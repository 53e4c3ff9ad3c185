package thaw.offices;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.linkeddata.Names;
import thaw.web.NoSuchRecord;

/** The offices as linked data: posts in the sense of the Organization Ontology. */
@Component
class LinkedOffices implements LinkedRecords {

	private final OfficeRoll offices;

	private final Tenures tenures;

	LinkedOffices(OfficeRoll offices, Tenures tenures) {
		this.offices = offices;
		this.tenures = tenures;
	}

	@Override
	public Kind kind() {
		return Kind.OFFICE;
	}

	@Override
	public List<String> types() {
		return List.of("org:Post");
	}

	@Override
	public void describe(Ref ref, Graph graph) {
		Office one = this.offices.findBySlug(ref.slug()).orElseThrow(() -> new NoSuchRecord(kind(), ref.slug()));
		new Names(one.title(), one.nativeName(), one.nativeLanguage(), one.aliases())
			.of(graph.record(ref), "schema:name", "schema:alternateName")
			.english("schema:description", one.summary())
			.link("org:postIn", one.organisation(), ref)
			.value("officeGroup", one.group())
			.flag("thaw:severalSeats", one.several())
			.edtf("thaw:existed", one.exists());
		this.tenures.of(ref.toString()).forEach((tenure) -> LinkedTenures.describe(tenure, graph));
	}

}
