package thaw.places;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.linkeddata.Names;
import thaw.web.NoSuchRecord;

/** The gazetteer as linked data. */
@Component
class LinkedPlaces implements LinkedRecords {

	private final Places places;

	LinkedPlaces(Places places) {
		this.places = places;
	}

	@Override
	public Kind kind() {
		return Kind.PLACE;
	}

	@Override
	public List<String> types() {
		return List.of("schema:Place");
	}

	@Override
	public void describe(Ref ref, Graph graph) {
		Place one = this.places.findBySlug(ref.slug()).orElseThrow(() -> new NoSuchRecord(kind(), ref.slug()));
		new Names(one.name(), one.nativeName(), one.nativeLanguage(), one.aliases())
			.of(graph.record(ref), "schema:name", "schema:alternateName")
			.english("thaw:nameNow", one.nameNow())
			.english("schema:description", one.summary())
			.value("placeType", one.type())
			.decimal("schema:latitude", one.latitude())
			.decimal("schema:longitude", one.longitude())
			.english("thaw:countryThen", one.countryThen())
			.english("thaw:countryNow", one.countryNow())
			.link("schema:containedInPlace", one.partOf(), ref);
	}

}
