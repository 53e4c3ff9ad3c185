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

	/**
	 * Without the spaces after its semicolons, which mean nothing. Scripts are files of
	 * the site, without hashes: a browser runs nothing that has one where it reads a
	 * saved copy.
	 */
	private static final String POLICY = "default-src 'none';img-src 'self';font-src 'self';connect-src 'self';"
			+ "form-action 'self';base-uri 'none';frame-ancestors 'none';script-src 'self';style-src 'self'";

	/**
	 * The hash of nothing. Drawings begin with an empty style element and end with
	 * another, since text browsers leave out what stands between.
	 */
	private static final String EMPTY_STYLE = " 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

	/** Of a page that other sites show in a frame: it runs nothing. */
	private static final String FRAMED_POLICY = "default-src 'none';style-src 'self';font-src 'self';base-uri 'none';"
			+ "form-action 'none';frame-ancestors *";

	/** Of what is no page and loads nothing. */
	private static final String FILE_POLICY = "default-src 'none';frame-ancestors 'none'";

	/** What other sites may show in a frame, as its address stands in the request. */
	private static final String FRAMED = "/reconcile/preview";

	private static final String FRAMES_HEADER = "X-Frame-Options";

	/**
	 * Narrows the policy to what an answer needs. That of a page that may be framed is
	 * narrow as it is.
	 * @param said headers of the answer, with its type
	 */
	void narrow(Map<String, String> said, byte[] answer) {
		String type = said.getOrDefault(HttpHeaders.CONTENT_TYPE, "");
		if (!said.containsKey(FRAMES_HEADER)) {
			return;
		}
		said.put(POLICY_HEADER, type.startsWith(MediaType.TEXT_HTML_VALUE) ? policyOf(answer) : FILE_POLICY);
	}

	private static String policyOf(byte[] page) {
		return new String(page, StandardCharsets.ISO_8859_1).contains("<style") ? POLICY + EMPTY_STYLE : POLICY;
	}

	/** What the container refuses itself comes here as an error alone. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (FRAMED.equals(request.getRequestURI())) {
			response.setHeader(POLICY_HEADER, FRAMED_POLICY);
		}
		else {
			response.setHeader(POLICY_HEADER, POLICY + EMPTY_STYLE);
			response.setHeader(FRAMES_HEADER, "DENY");
		}
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
