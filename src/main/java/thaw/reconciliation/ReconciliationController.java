package thaw.reconciliation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import thaw.content.Edition;
import thaw.web.BadRequest;
import thaw.web.SiteAddress;

/**
 * The endpoint of the service: its manifest, batches of names, and batches of records of
 * which properties are asked for, with GET or as a posted form.
 *
 * @see <a href=
 * "https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/">
 * Reconciliation Service API 0.2</a>
 */
@RestController
@Transactional(readOnly = true)
class ReconciliationController {

	/** Names in a batch. */
	static final int MOST_QUERIES = 100;

	private final Reconciler reconciler;

	private final Retrieval retrieval;

	private final DataExtension extension;

	private final SiteAddress address;

	private final Edition edition;

	ReconciliationController(Reconciler reconciler, Retrieval retrieval, DataExtension extension, SiteAddress address,
			Edition edition) {
		this.reconciler = reconciler;
		this.retrieval = retrieval;
		this.extension = extension;
		this.address = address;
		this.edition = edition;
	}

	/** The candidates for one query. */
	record Result(List<Candidate> result) {

	}

	@RequestMapping(path = "/reconcile", method = { RequestMethod.GET, RequestMethod.POST })
	ResponseEntity<byte[]> answer(@RequestParam(required = false) String queries,
			@RequestParam(required = false) String extend, HttpServletRequest request) {
		String site = this.address.of(request);
		if (queries != null) {
			return Answered.json(results(QueryReader.batch(queries)));
		}
		if (extend != null) {
			return Answered.json(this.extension.answer(QueryReader.object(extend, "extend"), site));
		}
		return Answered.json(Manifest.of(site, this.edition));
	}

	private Map<String, Result> results(Map<String, ReconciliationQuery> queries) {
		if (queries.size() > MOST_QUERIES) {
			throw new TooMuch("A batch may hold up to " + MOST_QUERIES + " queries.");
		}
		return this.retrieval.index()
			.atOnce(() -> queries.entrySet()
				.stream()
				.collect(Collectors.toMap(Map.Entry::getKey,
						(one) -> new Result(this.reconciler.candidates(one.getValue())), (one, other) -> other,
						LinkedHashMap::new)));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> badRequest(BadRequest bad) {
		return problem(HttpStatus.BAD_REQUEST, bad.getMessage());
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tooMuch(TooMuch much) {
		return problem(HttpStatus.CONTENT_TOO_LARGE, much.getMessage());
	}

	/** No reader of pages asks here, so nobody is given one. */
	private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatusAndDetail(status, detail));
	}

}
