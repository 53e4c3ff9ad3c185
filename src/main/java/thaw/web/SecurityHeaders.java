package thaw.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The headers by which a browser lets the site do no more than it needs; on every answer,
 * errors included.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

	private static final String POLICY_HEADER = "Content-Security-Policy";

	/** Without the spaces after its semicolons, which mean nothing. */
	private static final String POLICY = "default-src 'none';style-src 'self';img-src 'self';font-src 'self';"
			+ "connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none';script-src ";

	/** Of what is no page and loads nothing. */
	private static final String FILE_POLICY = "default-src 'none';frame-ancestors 'none'";

	private final Scripts scripts;

	SecurityHeaders(Scripts scripts) {
		this.scripts = scripts;
	}

	/**
	 * Narrows the policy to what an answer needs: a page to the scripts that it names.
	 * @param said headers of the answer, with its type
	 */
	void narrow(Map<String, String> said, byte[] answer) {
		String type = said.getOrDefault(HttpHeaders.CONTENT_TYPE, "");
		said.put(POLICY_HEADER, type.startsWith(MediaType.TEXT_HTML_VALUE)
				? POLICY + this.scripts.allowedOn(new String(answer, StandardCharsets.ISO_8859_1)) : FILE_POLICY);
	}

	/** What the container refuses itself comes here as an error alone. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(POLICY_HEADER, POLICY + this.scripts.allowed());
		response.setHeader("X-Frame-Options", "DENY");
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Referrer-Policy", "strict-origin");
		response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
		response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
		response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
		}
		chain.doFilter(request, response);
	}

}
