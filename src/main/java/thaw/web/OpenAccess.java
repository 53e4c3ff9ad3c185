package thaw.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Every address may be read, and only read, from pages of every other site: nothing here
 * depends on who asks. So each answer says it, errors included, and to OPTIONS (a
 * browser's preflight among them) all addresses answer alike, but that questions may be
 * posted to some. Spring's own filter would answer by origin, and no cache could share
 * what it says.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OpenAccess extends OncePerRequestFilter {

	/** What may be done at any address, as {@code Allow} has it. */
	static final String METHODS = "GET, HEAD, OPTIONS";

	/** What may be done where questions may be posted. */
	private static final String WITH_POST = METHODS + ", POST";

	private static final String ONE_DAY = "86400";

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		if (!HttpMethod.OPTIONS.matches(request.getMethod())) {
			chain.doFilter(request, response);
			return;
		}
		String allowed = allowed(request);
		response.setHeader(HttpHeaders.ALLOW, allowed);
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, allowed);
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY);
		response.setStatus(HttpServletResponse.SC_NO_CONTENT);
	}

	/** What may be done at the address of a request. */
	static String allowed(HttpServletRequest request) {
		return PostedForms.mayBePostedTo(AskedForm.address(request)) ? WITH_POST : METHODS;
	}

}
