package thaw.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps each page as bytes once it has been rendered, answers to searches too: the
 * content does not change while the site runs. Only answers with status 200 are kept,
 * apart for each host, since pages name their own address; those asked for least make
 * room.
 */
@Component
@ConditionalOnBooleanProperty(name = "thaw.page-cache", matchIfMissing = true)
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class PageCache extends OncePerRequestFilter {

	private static final long MOST_BYTES = 32L * 1024 * 1024;

	/** Headers of a controller that belong to the page and are kept with it. */
	private static final List<String> KEPT = List.of(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN,
			HttpHeaders.CONTENT_DISPOSITION, "X-Robots-Tag");

	private static final Pattern ACCEPTS_GZIP = Pattern
		.compile("(?i)(?:^|,)\\s*gzip\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)");

	private static final Pattern STATIC = Pattern.compile("/(?:css|js|fonts|images)/.*");

	private final SiteAddress address;

	private final Cache<String, StoredPage> pages = Caffeine.newBuilder()
		.maximumWeight(MOST_BYTES)
		.weigher((String key, StoredPage page) -> 2 * key.length() + page.weight())
		.build();

	PageCache(SiteAddress address) {
		this.address = address;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
		return !reads || STATIC.matcher(request.getRequestURI()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String key = this.address.of(request) + request.getRequestURI() + "?"
				+ Objects.toString(request.getQueryString(), "");
		StoredPage stored = this.pages.getIfPresent(key);
		if (stored == null) {
			ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
			chain.doFilter(request, rendered);
			if (rendered.getStatus() != HttpServletResponse.SC_OK || !"GET".equals(request.getMethod())) {
				rendered.copyBodyToResponse();
				return;
			}
			stored = StoredPage.of(rendered.getContentType(), kept(rendered), rendered.getContentAsByteArray());
			this.pages.put(key, stored);
		}
		send(stored, request, response);
	}

	private static Map<String, String> kept(HttpServletResponse response) {
		return KEPT.stream()
			.filter(response::containsHeader)
			.collect(Collectors.toUnmodifiableMap((name) -> name, response::getHeader));
	}

	private static void send(StoredPage page, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
		boolean gzip = accepted != null && ACCEPTS_GZIP.matcher(accepted).find();
		String etag = "\"" + page.etag() + (gzip ? "-gzip" : "") + "\"";
		page.headers().forEach(response::setHeader);
		response.setHeader(HttpHeaders.ETAG, etag);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
		String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
		if (known != null && (known.contains(etag) || "*".equals(known.strip()))) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			return;
		}
		byte[] body = gzip ? page.gzipped() : page.plain();
		response.setContentType(page.contentType());
		if (gzip) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		response.setContentLength(body.length);
		if (!"HEAD".equals(request.getMethod())) {
			response.getOutputStream().write(body);
		}
	}

}
