package thaw.figures;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.linkeddata.Description;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.web.NoSuchRecord;

/** The pictures as linked data. */
@Component
class LinkedFigures implements LinkedRecords {

	private final Figures figures;

	LinkedFigures(Figures figures) {
		this.figures = figures;
	}

	@Override
	public Kind kind() {
		return Kind.FIGURE;
	}

	@Override
	public List<String> types() {
		return List.of("schema:VisualArtwork");
	}

	@Override
	public void describe(Ref ref, Graph graph) {
		Figure one = this.figures.findBySlug(ref.slug()).orElseThrow(() -> new NoSuchRecord(kind(), ref.slug()));
		Description picture = graph.record(ref)
			.english("schema:name", one.name())
			.english("schema:description", one.caption())
			.link("schema:creator", one.maker(), ref)
			.edtf("thaw:date", one.date())
			.bounds(one.date())
			.certain("schema:dateCreated", one.date())
			.link("thaw:keptBy", one.holder(), ref)
			.english("dcterms:rights", one.rights());
		one.shows().forEach((shown) -> picture.link("schema:about", shown, ref));
	}

}
