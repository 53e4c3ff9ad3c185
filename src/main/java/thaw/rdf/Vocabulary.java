package thaw.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import thaw.content.Edition;
import thaw.linkeddata.Description;
import thaw.linkeddata.Graph;

/** Our own vocabulary, for what no public one has a term. */
final class Vocabulary {

	/** Where it lies; its terms are fragments of that. */
	static final String PATH = "/data/vocabulary";

	private static final String FILE = "/linkeddata/vocabulary.psv";

	private Vocabulary() {
	}

	/** All terms, in the order of the file. */
	static List<VocabularyTerm> terms() {
		try (InputStream file = Vocabulary.class.getResourceAsStream(FILE)) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map(VocabularyTerm::read)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The vocabulary in RDF. */
	static Graph graph(String site, Edition edition) {
		Graph graph = new Graph(site);
		graph.at(PATH)
			.is("owl:Ontology")
			.english("dcterms:title", "The vocabulary of The Khrushchev Thaw")
			.english("dcterms:description", VocabularyPage.DESCRIPTION)
			.text("owl:versionInfo", edition.name(), null);
		terms().forEach((term) -> describe(term, graph));
		return graph;
	}

	private static void describe(VocabularyTerm term, Graph graph) {
		Description said = graph.at(PATH + "#" + term.name()).link("rdfs:isDefinedBy", graph.at(PATH));
		switch (term.sort()) {
			case CLASS -> named(said.is("rdfs:Class", "owl:Class"), term, "rdfs:subClassOf");
			case PROPERTY -> named(said.is("rdf:Property"), term, "rdfs:subPropertyOf");
			case LIST -> named(said.is("rdf:Property"), term, "rdfs:subPropertyOf").link("thaw:valuesFrom",
					graph.at(scheme(term.name())).is("skos:ConceptScheme").english("rdfs:label", term.label()));
			default -> said.is("skos:Concept")
				.english("skos:prefLabel", term.label())
				.english("skos:definition", term.comment())
				.link("skos:inScheme", graph.at(scheme(term.list())));
		}
	}

	private static Description named(Description said, VocabularyTerm term, String kindOf) {
		term.mapped().forEach((other) -> said.term(kindOf, other));
		return said.english("rdfs:label", term.label()).english("rdfs:comment", term.comment());
	}

	private static String scheme(String list) {
		return PATH + "#" + list + "-values";
	}

}
