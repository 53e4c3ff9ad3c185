package thaw.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives what the container refuses before it knows which site is asked (an address that
 * cannot be decoded, a header without a name) to {@link ContainerErrors}, in place of the
 * container's own page. What speaks no HTTP at all is left to the container.
 */
class RefusedRequests extends ErrorReportValve {

	private static final Logger LOG = LoggerFactory.getLogger(RefusedRequests.class);

	private final Context site;

	RefusedRequests(Context site) {
		this.site = site;
	}

	@Override
	protected void report(Request request, Response response, Throwable failure) {
		if (request.getMethod() == null || response.getStatus() < 400 || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		request.getMappingData().context = this.site;
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, response.getStatus());
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, Objects.toString(request.getRequestURI(), "/"));
		try {
			this.site.getServletContext()
				.getRequestDispatcher("/error")
				.forward(request.getRequest(), response.getResponse());
			response.finishResponse();
		}
		catch (IOException | ServletException | RuntimeException ex) {
			LOG.warn("A refused request could not be told why", ex);
		}
	}

}
