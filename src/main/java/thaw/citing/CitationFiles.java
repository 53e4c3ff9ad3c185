package thaw.citing;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.HandlerMapping;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.web.NoSuchRecord;
import thaw.web.SiteAddress;

/** Answers with a record as a file for reference managers, at its own address. */
@Controller
class CitationFiles {

	private final Works works;

	private final SiteAddress address;

	CitationFiles(Works works, SiteAddress address) {
		this.works = works;
		this.address = address;
	}

	/**
	 * Routed by {@link CitingConfiguration}, for every kind and format alike. Which of
	 * them is asked for, the pattern says: the address itself may be written in many ways
	 * ({@code x%2Ebib}, {@code x.bib;y}).
	 */
	ResponseEntity<byte[]> file(@PathVariable String slug, HttpServletRequest request) {
		String pattern = (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		Kind kind = Kind.ofSegment(pattern.substring(1, pattern.indexOf('/', 1))).orElseThrow();
		Format format = Format.ofExtension(pattern.substring(pattern.indexOf('.'))).orElseThrow();
		List<Work> found = this.works.of(new Ref(kind, slug), this.address.of(request));
		if (found.isEmpty()) {
			throw new NoSuchRecord(kind, slug);
		}
		String file = format.write(found.stream().map(Work::item).toList());
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.parseMediaType(format.type()), StandardCharsets.UTF_8))
			.header("Content-Disposition", "inline; filename=\"" + slug + format.extension() + "\"")
			.body(file.getBytes(StandardCharsets.UTF_8));
	}

}
