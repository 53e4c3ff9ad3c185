package thaw.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a tool that asks a record's page for RDF to the file: a page is kept by its
 * address alone, so no address answers in two forms. (303 is also what says that the
 * thing described is no document.)
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class FormNegotiation extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		Optional<String> ending = (PageKey.isReading(request.getMethod()) && NegotiatedForm.varies(path))
				? NegotiatedForm.ending(request.getHeader(HttpHeaders.ACCEPT)) : Optional.empty();
		if (ending.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpServletResponse.SC_SEE_OTHER);
		response.setHeader(HttpHeaders.LOCATION, path + ending.get() + MovedRecords.query(request));
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
	}

}
