package thaw.rdf;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.HandlerMapping;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.linkeddata.Graph;
import thaw.web.SiteAddress;

/** Answers with a record in RDF, at its own address with the ending of a format. */
@Controller
class RdfFiles {

	private final RecordGraphs graphs;

	private final SiteAddress address;

	RdfFiles(RecordGraphs graphs, SiteAddress address) {
		this.graphs = graphs;
		this.address = address;
	}

	/**
	 * Routed by {@link RdfConfiguration}, for every kind and format alike; the pattern
	 * says which of them is asked for.
	 */
	ResponseEntity<byte[]> file(@PathVariable String slug, HttpServletRequest request) throws IOException {
		String pattern = (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		Kind kind = Kind.ofSegment(pattern.substring(1, pattern.indexOf('/', 1))).orElseThrow();
		RdfFormat format = RdfFormat.ofExtension(pattern.substring(pattern.indexOf('.'))).orElseThrow();
		return answer(this.graphs.of(new Ref(kind, slug), this.address.of(request)), format);
	}

	/** A graph as a file, for pages of all other sites too. */
	static ResponseEntity<byte[]> answer(Graph graph, RdfFormat format) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		format.write(graph, file);
		return ResponseEntity.ok().contentType(MediaType.parseMediaType(format.contentType())).body(file.toByteArray());
	}

}
