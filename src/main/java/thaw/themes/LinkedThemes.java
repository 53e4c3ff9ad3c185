package thaw.themes;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.linkeddata.Names;
import thaw.web.NoSuchRecord;

/** The themes as linked data: concepts of a scheme. */
@Component
class LinkedThemes implements LinkedRecords {

	private final Themes themes;

	LinkedThemes(Themes themes) {
		this.themes = themes;
	}

	@Override
	public Kind kind() {
		return Kind.THEME;
	}

	@Override
	public List<String> types() {
		return List.of("skos:Concept", "schema:DefinedTerm");
	}

	@Override
	public void describe(Ref ref, Graph graph) {
		ThemeRecord one = this.themes.findBySlug(ref.slug()).orElseThrow(() -> new NoSuchRecord(kind(), ref.slug()));
		new Names(one.name(), null, null, one.aliases()).of(graph.record(ref), "skos:prefLabel", "skos:altLabel")
			.english("skos:definition", one.summary())
			.link("skos:inScheme", graph.at(kind().path()));
	}

}
