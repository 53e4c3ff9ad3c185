package thaw.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;
import thaw.linkeddata.Graph;

/** A form in which a graph is written; all say the same. */
enum RdfFormat {

	/** For people and tools: grouped by subject (RDF 1.1 Turtle). */
	TURTLE("Turtle", ".ttl", "text/turtle"),
	/**
	 * A statement a line, in full, for sorting, cutting and loading (RDF 1.1 N-Triples).
	 */
	N_TRIPLES("N-Triples", ".nt", "application/n-triples"),
	/** For those who read JSON (JSON-LD 1.1), with its context within. */
	JSON_LD("JSON-LD", ".jsonld", "application/ld+json");

	private final String label;

	private final String extension;

	private final String type;

	RdfFormat(String label, String extension, String type) {
		this.label = label;
		this.extension = extension;
		this.type = type;
	}

	/** What it is called. */
	String label() {
		return this.label;
	}

	/** The same with the encoding where it has to be said (RFC 8259 knows but one). */
	String contentType() {
		return (this == TURTLE) ? this.type + ";charset=UTF-8" : this.type;
	}

	/** How addresses of its files end. */
	String extension() {
		return this.extension;
	}

	/** Its media type. */
	String type() {
		return this.type;
	}

	/** The format of addresses that end so, if there is one. */
	static Optional<RdfFormat> ofExtension(String extension) {
		return Arrays.stream(values()).filter((format) -> format.extension.equals(extension)).findFirst();
	}

	/** Writes a whole file, in UTF-8. */
	void write(Graph graph, OutputStream out) throws IOException {
		if (this == JSON_LD) {
			out.write(new JsonLdDocument(graph).toBytes());
			return;
		}
		GraphWriter writer = new GraphWriter(this, out);
		writer.begin(graph.site());
		writer.add(graph);
		writer.end();
	}

}
