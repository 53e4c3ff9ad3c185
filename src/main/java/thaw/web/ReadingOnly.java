package thaw.web;

import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets through what may be asked of the site, and hides what a request brings along:
 * nothing here asks for it, so no thread waits for a slow one. The connection ends with
 * the answer, so that nothing unread is taken for the next request. A form that came in
 * whole ({@link PostedForms}) passes as it is.
 */
class ReadingOnly extends Handler.Wrapper {

	private static final Set<String> METHODS = Set.of(OpenAccess.METHODS.split(", "));

	/** The server as a whole (RFC 9110, section 9.3.7). */
	private static final String SERVER = "*";

	ReadingOnly(Handler site) {
		super(site);
	}

	@Override
	public boolean handle(Request asked, Response response, Callback answered) throws Exception {
		if (asked instanceof PostedForm) {
			return super.handle(asked, response, answered);
		}
		Request request = asked.getHeaders().contains(HttpHeader.CONTENT_TYPE) ? new UntypedRequest(asked) : asked;
		boolean brings = bringsSomething(request);
		if (brings) {
			response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE.asString());
		}
		HttpURI uri = request.getHttpURI();
		int refusal = refusal(request.getMethod(), uri);
		if (refusal != 0) {
			Response.writeError(request, response, answered, refusal);
			return true;
		}
		if (SERVER.equals(uri.getPath())) {
			return super.handle(new Root(request), response, answered);
		}
		return super.handle(brings ? new Unread(request) : request, response, answered);
	}

	/**
	 * The status with which a request is refused, 0 if it is not. Where two slashes stand
	 * nothing does; what else is wrong in an address cannot be read.
	 */
	private static int refusal(String method, HttpURI uri) {
		if (!METHODS.contains(method)) {
			return HttpStatus.METHOD_NOT_ALLOWED_405;
		}
		if (SERVER.equals(uri.getPath())) {
			return HttpMethod.OPTIONS.is(method) ? 0 : HttpStatus.BAD_REQUEST_400;
		}
		if (uri.hasViolations()) {
			return uri.hasViolation(Violation.AMBIGUOUS_EMPTY_SEGMENT) ? HttpStatus.NOT_FOUND_404
					: HttpStatus.BAD_REQUEST_400;
		}
		return 0;
	}

	/** Whether a body follows, however short or slow. */
	static boolean bringsSomething(Request request) {
		return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
	}

	/** A request as one for the front page. */
	private static final class Root extends Request.Wrapper {

		private Root(Request request) {
			super(request);
		}

		@Override
		public HttpURI getHttpURI() {
			return HttpURI.build(super.getHttpURI()).path("/");
		}

	}

	/** A request without what it brings along. */
	private static final class Unread extends Request.Wrapper {

		private Unread(Request request) {
			super(request);
		}

		@Override
		public long getLength() {
			return 0;
		}

		@Override
		public Content.Chunk read() {
			return Content.Chunk.EOF;
		}

		@Override
		public void demand(Runnable readable) {
			readable.run();
		}

	}

}
