package thaw.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import thaw.content.Edition;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.data.DataSet;
import thaw.linkeddata.Description;
import thaw.linkeddata.Graph;
import thaw.linkeddata.Namespace;

/**
 * What the data set is, for catalogues and for those who load it, in VoID and DCAT.
 *
 * @see <a href="https://www.w3.org/TR/void/">Describing Linked Datasets with VoID</a>
 * @see <a href="https://www.w3.org/TR/vocab-dcat-3/">Data Catalog Vocabulary</a>
 */
@Component
class DataSetDescription {

	static final String PATH = "/void.ttl";

	/** The data set itself. */
	static final String DATASET = PATH + "#dataset";

	private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

	private final Entries entries;

	private final List<DataSet> tables;

	private final Path downloads;

	private final Edition edition;

	DataSetDescription(Entries entries, List<DataSet> tables, Edition edition,
			@Value("${thaw.downloads:target/downloads}") Path downloads) {
		this.entries = entries;
		this.tables = tables;
		this.downloads = downloads;
		this.edition = edition;
	}

	/** The description. */
	Graph graph(String site) throws IOException {
		Graph graph = new Graph(site);
		graph.at(PATH).is("void:DatasetDescription").link("schema:mainEntity", graph.at(DATASET));
		Description dataset = described(graph).number("void:documents",
				(long) this.entries.findAllByOrderByPosition().size());
		Arrays.stream(Kind.values()).forEach((kind) -> part(kind, dataset, graph));
		Arrays.stream(Namespace.values()).forEach((one) -> dataset.elsewhere("void:vocabulary", one.on(site)));
		for (RdfFormat format : WholeGraphFile.FORMATS) {
			dump(format, dataset, graph);
		}
		this.tables.forEach((table) -> table(table, dataset, graph));
		return graph;
	}

	private Description described(Graph graph) {
		return graph.at(DATASET)
			.is("void:Dataset", "dcat:Dataset")
			.english("dcterms:title", "The Khrushchev Thaw, 1953–1964")
			.english("dcterms:description",
					"People, events, quotations with their evidence, claims, places, organisations, offices, terms, "
							+ "numbers and sources of the Soviet Union between the death of Stalin and the fall of "
							+ "Khrushchev.")
			.text("dcat:version", this.edition.name(), null)
			.day("dcterms:issued", this.edition.date())
			.text("dcterms:language", Description.ENGLISH, null)
			.link("dcat:landingPage", graph.at("/data"))
			.link("dcterms:conformsTo", graph.at(Shapes.PATH))
			.link("dcterms:rights",
					graph.at(PATH + "#rights")
						.is("dcterms:RightsStatement")
						.english("rdfs:label", "No licence has been chosen yet.")
						.link("rdfs:seeAlso", graph.at("/about#rights")))
			.text("void:uriSpace", graph.site() + "/", null)
			.elsewhere("void:feature", "http://www.w3.org/ns/formats/Turtle")
			.elsewhere("void:feature", "http://www.w3.org/ns/formats/N-Triples")
			.elsewhere("void:feature", "http://www.w3.org/ns/formats/JSON-LD");
	}

	private void part(Kind kind, Description dataset, Graph graph) {
		List<Entry> all = this.entries.findByKindOrderByPosition(kind);
		if (!all.isEmpty()) {
			dataset.link("void:exampleResource", graph.record(all.get(0).ref()));
			dataset.link("void:classPartition",
					graph.at(PATH + "#" + kind.prefix())
						.is("void:Dataset")
						.term("void:class", "thaw:" + kind.label())
						.number("void:entities", (long) all.size()));
		}
	}

	/** Nothing is said of a file that has not been made, nor of what is counted in it. */
	private void dump(RdfFormat format, Description dataset, Graph graph) throws IOException {
		String name = WholeGraphFile.name(format);
		Path made = this.downloads.resolve(name);
		if (!Files.isRegularFile(made)) {
			return;
		}
		if (format == RdfFormat.N_TRIPLES) {
			dataset.number("void:triples", WholeGraphFile.triples(made));
		}
		Description file = graph.at("/downloads/" + name);
		dataset.link("void:dataDump", file)
			.link("dcat:distribution",
					graph.at(PATH + "#" + format.extension().substring(1))
						.is("dcat:Distribution")
						.english("dcterms:title", "The whole reference as " + format.label())
						.link("dcat:downloadURL", file)
						.elsewhere("dcat:mediaType", MEDIA_TYPES + format.type())
						.elsewhere("dcat:compressFormat", MEDIA_TYPES + "application/gzip"));
	}

	private static void table(DataSet table, Description dataset, Graph graph) {
		for (String type : List.of("text/csv", "application/json")) {
			String ending = type.substring(type.indexOf('/') + 1);
			dataset.link("dcat:distribution",
					graph.at(PATH + "#" + table.name() + "-" + ending)
						.is("dcat:Distribution")
						.english("dcterms:title", table.label())
						.link("dcat:downloadURL", graph.at("/data/" + table.name() + "." + ending))
						.elsewhere("dcat:mediaType", MEDIA_TYPES + type));
		}
	}

}
