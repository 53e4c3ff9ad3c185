package thaw.rdf;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import thaw.content.Edition;
import thaw.web.SiteAddress;

/** What is said of all records together, and how they are described. */
@Controller
class RdfController {

	private final DataSetDescription description;

	private final SiteAddress address;

	private final Edition edition;

	RdfController(DataSetDescription description, SiteAddress address, Edition edition) {
		this.description = description;
		this.address = address;
		this.edition = edition;
	}

	@GetMapping({ Vocabulary.PATH, Vocabulary.PATH + ".json" })
	VocabularyPage vocabulary() {
		return new VocabularyPage(Vocabulary.terms());
	}

	@GetMapping(Vocabulary.PATH + ".{format:ttl|nt|jsonld}")
	ResponseEntity<byte[]> vocabulary(@PathVariable String format, HttpServletRequest request) throws IOException {
		return RdfFiles.answer(Vocabulary.graph(this.address.of(request), this.edition), format(format));
	}

	@GetMapping(Shapes.PATH)
	ResponseEntity<String> shapes(HttpServletRequest request) {
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(RdfFormat.TURTLE.contentType()))
			.body(Shapes.turtle(this.address.of(request)));
	}

	@GetMapping(DataSetDescription.PATH)
	ResponseEntity<byte[]> dataSet(HttpServletRequest request) throws IOException {
		return RdfFiles.answer(this.description.graph(this.address.of(request)), RdfFormat.TURTLE);
	}

	/** Where those look who know only the site (VoID, section 7.2). */
	@GetMapping("/.well-known/void")
	ResponseEntity<Void> wellKnown() {
		return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(DataSetDescription.PATH)).build();
	}

	private static RdfFormat format(String name) {
		return RdfFormat.ofExtension("." + name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
