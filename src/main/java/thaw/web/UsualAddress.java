package thaw.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Leads from an address with a slash at its end ({@code /people/}) or with capitals
 * ({@code /Timeline}) to the one at which the site answers, if it does: no reader is sent
 * where nothing is. Otherwise the answer is that of the usual address: a page that says
 * what is missing, or the way to a record that has moved.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class UsualAddress extends OncePerRequestFilter {

	/** Files, whose names may have capitals. */
	private static final Pattern FILES = Pattern.compile("/(?:css|js|fonts|images)/.*");

	/** A capital letter that is no digit of an encoded one. */
	private static final Pattern CAPITAL = Pattern.compile("(?<!%|%[0-9A-Fa-f])[A-Z]");

	/** Two slashes at the beginning of an address name another site. */
	private static final String OTHER_SITE = "//";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !PageKey.isReading(request.getMethod()) || path.startsWith(OTHER_SITE) || usual(path).equals(path);
	}

	private static String usual(String path) {
		String bare = StringUtils.trimTrailingCharacter(path, '/');
		boolean capitals = CAPITAL.matcher(bare).find() && !FILES.matcher(bare).matches();
		return bare.isEmpty() ? "/" : capitals ? bare.toLowerCase(Locale.ROOT) : bare;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = usual(request.getRequestURI());
		Set<String> before = Set.copyOf(response.getHeaderNames());
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		chain.doFilter(new ReaddressedRequest(request, path,
				request.getServletPath().isEmpty() ? "" : usual(request.getServletPath())), answer);
		if (answer.getStatus() != HttpServletResponse.SC_OK) {
			answer.copyBodyToResponse();
			return;
		}
		List.copyOf(response.getHeaderNames())
			.stream()
			.filter((name) -> !before.contains(name))
			.forEach((name) -> response.setHeader(name, null));
		response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
		response.setHeader(HttpHeaders.LOCATION, MovedRecords.encoded(path) + MovedRecords.query(request));
	}

}
