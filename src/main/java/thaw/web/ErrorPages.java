package thaw.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import thaw.content.Edition;
import thaw.content.Nearest;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.FormerRefs;
import thaw.crossref.Ref;

/**
 * Answers every error: for readers a page that helps, for machines a problem (RFC 9457).
 */
@ControllerAdvice
class ErrorPages {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

	private final Entries entries;

	private final FormerRefs formerRefs;

	private final SiteAddress address;

	private final Edition edition;

	ErrorPages(Entries entries, FormerRefs formerRefs, SiteAddress address, Edition edition) {
		this.entries = entries;
		this.formerRefs = formerRefs;
		this.address = address;
		this.edition = edition;
	}

	@ExceptionHandler
	Object noSuchRecord(NoSuchRecord missing, HttpServletRequest request) {
		return this.formerRefs.findByRef(missing.ref().toString())
			.map((former) -> moved(former.present(), request))
			.orElseGet(() -> answer(nearest(missing.ref(), missing.getMessage() + "."), request));
	}

	@ExceptionHandler
	Object badRequest(BadRequest bad, HttpServletRequest request) {
		return answer(new ErrorPage(400, "That cannot be asked", bad.getMessage(), List.of(), ""), request);
	}

	/**
	 * Whatever Spring MVC refuses itself: unknown addresses, other methods, malformed
	 * parameters.
	 */
	@ExceptionHandler
	Object other(Exception error, HttpServletRequest request, HttpServletResponse response) {
		if (error instanceof ErrorResponse refused) {
			HttpStatus status = HttpStatus.valueOf(refused.getStatusCode().value());
			refused.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
			return answer(refused(status, request), request);
		}
		if (error instanceof IllegalArgumentException || error instanceof InvalidParameterException) {
			return answer(refused(HttpStatus.BAD_REQUEST, request), request);
		}
		LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), error);
		return answer(refused(HttpStatus.INTERNAL_SERVER_ERROR, request), request);
	}

	/** The page for a status that has no cause of our own. */
	ErrorPage refused(HttpStatus status, HttpServletRequest request) {
		if (status == HttpStatus.NOT_FOUND) {
			String words = request.getRequestURI().replaceAll("[^A-Za-z0-9]+", " ").strip();
			return new ErrorPage(404, "Not found", "There is no page at this address.", List.of(), words);
		}
		String detail = status.is4xxClientError()
				? "The site cannot answer this request (" + status.value() + " " + status.getReasonPhrase() + ")."
				: "The site failed to answer. The fault is ours and has been logged.";
		return new ErrorPage(status.value(), status.getReasonPhrase(), detail, List.of(), "");
	}

	private ErrorPage nearest(Ref missing, String detail) {
		Map<String, Entry> bySlug = this.entries.findByKindOrderByPosition(missing.kind())
			.stream()
			.collect(Collectors.toMap(Entry::slug, Function.identity()));
		String slug = missing.slug().substring(0, Math.min(missing.slug().length(), 100));
		List<Link> nearest = Nearest.to(slug, bySlug.keySet(), 5).stream().map(bySlug::get).map(Link::to).toList();
		return new ErrorPage(404, "Not found", detail, nearest, slug.replace('-', ' '));
	}

	private static Object moved(Ref present, HttpServletRequest request) {
		String path = request.getRequestURI();
		int ending = path.indexOf('.', path.lastIndexOf('/'));
		String suffix = (ending >= 0) ? path.substring(ending) : isForMachines(request) ? ".json" : "";
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
			.location(URI.create(present.path() + suffix))
			.build();
	}

	/** The answer in the form that was asked for. */
	Object answer(ErrorPage page, HttpServletRequest request) {
		if (isForMachines(request)) {
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(page.status()), page.detail());
			problem.setProperty("nearest", page.nearest());
			return ResponseEntity.status(page.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
		}
		ModelAndView view = new ModelAndView(page.template(),
				Map.of("page", page, "site", this.address.of(request), "edition", this.edition));
		view.setStatus(HttpStatus.valueOf(page.status()));
		return view;
	}

	private static boolean isForMachines(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return request.getRequestURI().endsWith(".json")
				|| (accept != null && accept.contains("json") && !accept.contains("html"));
	}

}
