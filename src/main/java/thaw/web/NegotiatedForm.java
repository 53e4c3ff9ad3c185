package thaw.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import thaw.crossref.Ref;

/**
 * Which form of a record a tool asks for at the address of its page, by {@code Accept}
 * (RFC 9110, section 12.5.1): the page, or one of RDF, which has an address of its own. A
 * form that is not known is answered with the page.
 *
 * @param type its media type
 * @param ending how its address ends
 */
record NegotiatedForm(MediaType type, String ending) {

	private static final List<NegotiatedForm> RDF = List.of(of("text/turtle", ".ttl"),
			of("application/n-triples", ".nt"), of("application/ld+json", ".jsonld"));

	private static final List<MediaType> PAGE = List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML);

	private static NegotiatedForm of(String type, String ending) {
		return new NegotiatedForm(MediaType.parseMediaType(type), ending);
	}

	/** Whether what stands at a path depends on what is asked for. */
	static boolean varies(String path) {
		return Ref.ofPath(path).isPresent();
	}

	/** Whether a form of RDF may be meant; it costs next to nothing to say no. */
	static boolean isPossible(String accept) {
		return accept != null && RDF.stream().anyMatch((form) -> accept.contains(form.type.getSubtype()));
	}

	/** How the address of the form ends that is asked for; empty if it is the page. */
	static Optional<String> ending(String accept) {
		List<MediaType> asked = isPossible(accept) ? read(accept) : List.of();
		double page = PAGE.stream().mapToDouble((type) -> quality(asked, type)).max().orElseThrow();
		double most = RDF.stream().mapToDouble((form) -> quality(asked, form.type)).max().orElseThrow();
		double any = quality(asked, MediaType.ALL);
		boolean wanted = most > page && most >= any;
		return RDF.stream()
			.filter((form) -> wanted && quality(asked, form.type) == most)
			.findFirst()
			.map(NegotiatedForm::ending);
	}

	private static double quality(List<MediaType> asked, MediaType type) {
		return asked.stream()
			.filter(type::equalsTypeAndSubtype)
			.mapToDouble(MediaType::getQualityValue)
			.max()
			.orElse(0);
	}

	private static List<MediaType> read(String accept) {
		try {
			return MediaType.parseMediaTypes(Objects.requireNonNull(accept));
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
	}

}
