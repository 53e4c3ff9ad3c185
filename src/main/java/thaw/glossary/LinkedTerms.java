package thaw.glossary;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.linkeddata.Graph;
import thaw.linkeddata.LinkedRecords;
import thaw.linkeddata.Names;
import thaw.web.NoSuchRecord;

/** The glossary as linked data: concepts of a scheme. */
@Component
class LinkedTerms implements LinkedRecords {

	private final Terms terms;

	LinkedTerms(Terms terms) {
		this.terms = terms;
	}

	@Override
	public Kind kind() {
		return Kind.TERM;
	}

	@Override
	public List<String> types() {
		return List.of("skos:Concept", "schema:DefinedTerm");
	}

	@Override
	public void describe(Ref ref, Graph graph) {
		Term one = this.terms.findBySlug(ref.slug()).orElseThrow(() -> new NoSuchRecord(kind(), ref.slug()));
		new Names(one.name(), one.nativeName(), one.nativeLanguage(), one.aliases())
			.of(graph.record(ref), "skos:prefLabel", "skos:altLabel")
			.english("skos:definition", one.definition())
			.link("skos:inScheme", graph.at(kind().path()));
	}

}
