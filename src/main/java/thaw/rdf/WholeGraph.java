package thaw.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import thaw.crossref.Entries;
import thaw.crossref.Kind;
import thaw.linkeddata.Graph;

/** The whole reference as one graph, made record by record and never held whole. */
@Component
class WholeGraph {

	private final RecordGraphs graphs;

	private final Entries entries;

	WholeGraph(RecordGraphs graphs, Entries entries) {
		this.graphs = graphs;
		this.entries = entries;
	}

	/**
	 * Writes all statements, each once, compressed (RFC 1952): of one edition always the
	 * same bytes. It takes seconds.
	 * @param site address of the site
	 */
	void write(RdfFormat format, String site, OutputStream out) throws IOException {
		try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
			GraphWriter writer = new GraphWriter(format, zipped);
			writer.begin(site);
			writer.add(frame(site));
			this.entries.findAllByOrderByPosition().forEach((entry) -> writer.add(this.graphs.own(entry.ref(), site)));
			writer.end();
		}
	}

	/** What belongs to no record: the site, and the lists in which concepts stand. */
	private static Graph frame(String site) {
		Graph graph = new Graph(site);
		graph.at("/").is("schema:WebSite").english("rdfs:label", "The Khrushchev Thaw");
		graph.at(Kind.CHAPTER.path()).is("schema:Article").english("rdfs:label", "The article");
		for (Kind kind : List.of(Kind.THEME, Kind.TERM)) {
			graph.at(kind.path()).is("skos:ConceptScheme").english("rdfs:label", kind.plural());
		}
		return graph;
	}

}
