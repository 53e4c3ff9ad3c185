package thaw.search;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import thaw.query.QueryParser;

/**
 * Marks on the page of a record the words by which a reader found it: answers link to
 * records with the query.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HighlightFilter extends OncePerRequestFilter {

	private static final Pattern RECORD = Pattern.compile("/[a-z]+/[a-z0-9-]+");

	private final QueryParser parser;

	HighlightFilter(QueryParser parser) {
		this.parser = parser;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		boolean query = "GET".equals(request.getMethod()) && request.getQueryString() != null
				&& request.getQueryString().startsWith("q=");
		return !query || !RECORD.matcher(request.getRequestURI()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String q = request.getParameter("q");
		ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, rendered);
		boolean html = rendered.getContentType() != null && rendered.getContentType().startsWith("text/html");
		if (html && rendered.getStatus() == HttpServletResponse.SC_OK && q.length() <= SearchRequest.LONGEST_QUERY) {
			String page = new String(rendered.getContentAsByteArray(), StandardCharsets.UTF_8);
			byte[] marked = HighlightedHtml.of(page, new Highlighter(this.parser.parse(q)))
				.getBytes(StandardCharsets.UTF_8);
			rendered.resetBuffer();
			rendered.getOutputStream().write(marked);
		}
		rendered.copyBodyToResponse();
	}

}
