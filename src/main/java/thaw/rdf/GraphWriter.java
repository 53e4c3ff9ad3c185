package thaw.rdf;

import java.io.OutputStream;
import java.util.Arrays;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import thaw.linkeddata.Graph;
import thaw.linkeddata.Namespace;

/** Writes graphs one after another into a file of Turtle or N-Triples. */
final class GraphWriter {

	private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

	private final RDFHandler handler;

	GraphWriter(RdfFormat format, OutputStream out) {
		this.handler = (format == RdfFormat.TURTLE) ? new TurtleWriter(out) : new NTriplesWriter(out);
	}

	/**
	 * Begins the file.
	 * @param site address of the site
	 */
	void begin(String site) {
		this.handler.startRDF();
		Arrays.stream(Namespace.values()).forEach((one) -> this.handler.handleNamespace(one.prefix(), one.on(site)));
	}

	/** Writes all that a graph says. */
	void add(Graph graph) {
		graph.subjects()
			.forEach((subject, properties) -> properties.forEach((property, values) -> values
				.forEach((value) -> this.handler.handleStatement(VALUES.createStatement(subject, property, value)))));
	}

	/** Ends the file and leaves the stream open. */
	void end() {
		this.handler.endRDF();
	}

}
