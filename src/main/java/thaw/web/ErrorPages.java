package thaw.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.hibernate.TransactionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import thaw.content.Edition;
import thaw.content.Nearest;
import thaw.crossref.Entries;
import thaw.crossref.Ref;

/**
 * Answers every error: for readers a page that helps, for machines a problem (RFC 9457).
 */
@ControllerAdvice
class ErrorPages {

	private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

	/** Most characters of an unknown name that are put into the search box. */
	private static final int MOST_SOUGHT = 100;

	private static final String UNREADABLE = "Something in this request cannot be read. In an address, spaces, "
			+ "signs and letters beyond A to Z are written with a % and two digits for each byte of UTF-8, "
			+ "and a % itself as %25.";

	private static final int SECONDS_TO_WAIT = 10;

	private static final String AWAY = "The site cannot reach its records. Pages that were read a short while ago "
			+ "are still there; ask for this one again in " + SECONDS_TO_WAIT + " seconds.";

	private final Entries entries;

	private final MovedRecords moved;

	private final SiteAddress address;

	private final Edition edition;

	ErrorPages(Entries entries, MovedRecords moved, SiteAddress address, Edition edition) {
		this.entries = entries;
		this.moved = moved;
		this.address = address;
		this.edition = edition;
	}

	@ExceptionHandler
	Object noSuchRecord(NoSuchRecord missing, HttpServletRequest request, HttpServletResponse response) {
		return this.moved.address(missing.ref(), request)
			.map(ErrorPages::movedTo)
			.orElseGet(() -> answer(nearest(missing.ref(), missing.getMessage() + "."), request, response));
	}

	@ExceptionHandler
	Object badRequest(BadRequest bad, HttpServletRequest request, HttpServletResponse response) {
		return answer(ErrorPage.badRequest(bad.getMessage()), request, response);
	}

	@ExceptionHandler
	Object noSuchPage(NoSuchPage missing, HttpServletRequest request, HttpServletResponse response) {
		return answer(missing.page(), request, response);
	}

	@ExceptionHandler
	Object unavailable(Unavailable away, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(away.seconds()));
		return answer(new ErrorPage(503, "Not at the moment", away.getMessage(), List.of(), ""), request, response);
	}

	/**
	 * No page can be made while the database is away; what has been kept is served all
	 * the same, and search engines and proxies come again (RFC 9110, section 15.6.4).
	 */
	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class })
	Object databaseAway(NestedRuntimeException away, HttpServletRequest request, HttpServletResponse response) {
		LOG.warn("No database for {}: {}", request.getRequestURI(), away.getMostSpecificCause().getMessage());
		return unavailable(new Unavailable(AWAY, SECONDS_TO_WAIT), request, response);
	}

	/**
	 * Where a connection breaks in the middle of a page, Hibernate 7.4 fails once more in
	 * rolling back over it, and that is what is thrown. Nothing else keeps a transaction
	 * that only reads from ending.
	 */
	@ExceptionHandler
	Object failedInTransaction(JpaSystemException failed, HttpServletRequest request, HttpServletResponse response) {
		return (failed.getCause() instanceof TransactionException) ? databaseAway(failed, request, response)
				: other(failed, request, response);
	}

	/**
	 * Whatever Spring MVC refuses itself: unknown addresses, other methods, parameters of
	 * another type; and what the container refuses when a controller asks it for
	 * parameters. All else is a fault of the site, an illegal argument too: what a reader
	 * may get wrong is a {@link BadRequest}.
	 */
	@ExceptionHandler
	Object other(Exception error, HttpServletRequest request, HttpServletResponse response) {
		if (error instanceof ErrorResponse refused) {
			return refused(refused, request, response);
		}
		if (error instanceof TypeMismatchException || error instanceof HttpException) {
			return answer(refused(HttpStatus.BAD_REQUEST, request), request, response);
		}
		LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), error);
		return answer(refused(HttpStatus.INTERNAL_SERVER_ERROR, request), request, response);
	}

	private Object refused(ErrorResponse refused, HttpServletRequest request, HttpServletResponse response) {
		HttpStatus status = HttpStatus.valueOf(refused.getStatusCode().value());
		refused.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
		return answer(refused(status, request), request, response);
	}

	/** The page for a status that has no cause of our own. */
	ErrorPage refused(HttpStatus status, HttpServletRequest request) {
		if (status == HttpStatus.NOT_FOUND) {
			String words = AskedForm.address(request).replaceAll("[^A-Za-z0-9]+", " ").strip();
			return new ErrorPage(404, "Not found", "There is no page at this address.", List.of(), words);
		}
		if (status == HttpStatus.BAD_REQUEST) {
			return ErrorPage.badRequest(UNREADABLE);
		}
		String detail = (status == HttpStatus.INTERNAL_SERVER_ERROR)
				? "The site failed to answer. The fault is ours and has been logged."
				: "The site cannot answer this request (" + status.value() + " " + status.getReasonPhrase() + ").";
		return new ErrorPage(status.value(), status.getReasonPhrase(), detail, List.of(), "");
	}

	private ErrorPage nearest(Ref missing, String detail) {
		List<String> slugs = Nearest.to(missing.slug(), this.entries.slugs(missing.kind()), 5);
		List<String> refs = slugs.stream().map((slug) -> new Ref(missing.kind(), slug).toString()).toList();
		List<Link> nearest = this.entries.findByRefIn(refs)
			.stream()
			.sorted(Comparator.comparing((entry) -> slugs.indexOf(entry.slug())))
			.map(Link::to)
			.toList();
		String sought = missing.slug().substring(0, Math.min(missing.slug().length(), MOST_SOUGHT));
		return new ErrorPage(404, "Not found", detail, nearest, sought.replace('-', ' '));
	}

	private static Object movedTo(String address) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).header(HttpHeaders.LOCATION, address).build();
	}

	/**
	 * The answer in the form that was asked for: by the address, else by what the reader
	 * accepts.
	 */
	Object answer(ErrorPage page, HttpServletRequest request, HttpServletResponse response) {
		if (page.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
			response.setHeader(HttpHeaders.ALLOW, OpenAccess.allowed(request));
		}
		boolean json = AskedForm.isJson(request);
		if (!json) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		}
		if (json || AskedForm.acceptsJsonOnly(request)) {
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(page.status()), page.detail());
			problem.setProperty("nearest", page.nearest());
			return ResponseEntity.status(page.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
		}
		ModelAndView view = new ModelAndView(page.template(),
				Map.of("page", page, "site", this.address.of(request), "edition", this.edition));
		view.setStatus(HttpStatus.valueOf(page.status()));
		return view;
	}

}
