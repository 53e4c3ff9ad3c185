package thaw.web;

import jakarta.servlet.RequestDispatcher;
import java.util.Objects;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives what the server refuses before it asks the site (an address that cannot be
 * decoded, a header without a name) to {@link ContainerErrors}, in place of the server's
 * own page. It answers at once, on whatever thread found the fault: the connection ends
 * when that returns.
 */
class RefusedRequests implements Request.Handler {

	private static final Logger LOG = LoggerFactory.getLogger(RefusedRequests.class);

	private final Handler site;

	RefusedRequests(Handler site) {
		this.site = site;
	}

	/**
	 * The site is asked without the marks of the server, by which it would refuse in its
	 * turn.
	 */
	@Override
	public boolean handle(Request refused, Response response, Callback answered) {
		int status = status(refused, response);
		Request request = (refused instanceof ErrorHandler.ErrorRequest marked) ? marked.getWrapped() : refused;
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI,
				Objects.toString(request.getHttpURI().getPath(), "/"));
		response.getHeaders().remove(HttpHeader.CACHE_CONTROL);
		try {
			return this.site.handle(new Refused(request), response, answered);
		}
		catch (Exception ex) {
			LOG.warn("A refused request could not be told why", ex);
			return false;
		}
	}

	private static int status(Request request, Response response) {
		return (request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException cause) ? cause.getCode()
				: response.getStatus();
	}

	/** The request as one for the page that tells why. */
	private static final class Refused extends UntypedRequest {

		private Refused(Request request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.HEAD.is(super.getMethod()) ? HttpMethod.HEAD.asString() : HttpMethod.GET.asString();
		}

		@Override
		public HttpURI getHttpURI() {
			return HttpURI.build(super.getHttpURI(), "/error", null, null);
		}

	}

}
