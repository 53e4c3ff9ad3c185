package thaw.rdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.graph.GraphFactory;

/** Apache Jena as the judge of what we write: it warns of nothing that it lets pass. */
final class Jena {

	private Jena() {
	}

	/** The statements of a file; fails where it is not valid, or anything is odd. */
	static Graph read(byte[] file, Lang lang) {
		Graph graph = GraphFactory.createGraphMem();
		RDFParser.source(new ByteArrayInputStream(file))
			.lang(lang)
			.errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
			.parse(graph);
		return graph;
	}

	/** The same of a text. */
	static Graph read(String file, Lang lang) {
		return read(file.getBytes(StandardCharsets.UTF_8), lang);
	}

	/** The statements of the whole reference in a format. */
	static Graph whole(WholeGraph whole, RdfFormat format, String site) throws IOException {
		return read(text(whole, format, site), (format == RdfFormat.TURTLE) ? Lang.TURTLE : Lang.NTRIPLES);
	}

	/** The file of that, unpacked. */
	static String text(WholeGraph whole, RdfFormat format, String site) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		whole.write(format, site, file);
		try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(file.toByteArray()))) {
			return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** What shapes find wrong with data, a line each. */
	static List<String> faults(Graph data, String shapes) {
		return ShaclValidator.get()
			.validate(read(shapes, Lang.TURTLE), data)
			.getEntries()
			.stream()
			.map((entry) -> entry.focusNode() + " " + entry.resultPath() + " " + entry.value() + ": " + entry.message())
			.toList();
	}

}
