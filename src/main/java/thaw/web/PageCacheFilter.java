package thaw.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps each page once it has been rendered, files and answers to searches too. Only
 * answers with status 200 are kept, with all that is said of them; a range of one is
 * never sent, as RFC 9110, section 14.2, allows. What is kept is sent by
 * {@link KeptPages} from then on, before any filter is asked. An answer that says
 * {@code must-revalidate} holds for a time only, and is made anew.
 */
@Component
@ConditionalOnBooleanProperty(name = "thaw.page-cache", matchIfMissing = true)
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class PageCacheFilter extends OncePerRequestFilter {

	/**
	 * Compression of what hardly anybody asks for twice: a third of the time of the best,
	 * for a tenth more bytes.
	 */
	private static final int SELDOM_ASKED = 2;

	private static final String PAGE_LIFETIME = "max-age=300";

	/** Headers of a controller that belong to the page and are kept with it. */
	private static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CACHE_CONTROL,
			HttpHeaders.CONTENT_DISPOSITION, "X-Robots-Tag");

	/** Those that are of one page alone: which versions there are of it (RFC 7089). */
	private static final List<String> OWN = List.of(HttpHeaders.LINK, "Memento-Datetime");

	/** Said of one answer only. */
	private static final Set<String> PASSING = Set.of(HttpHeaders.DATE, HttpHeaders.CONNECTION);

	private final PageCache pages;

	private final SiteAddress address;

	private final SecurityHeaders security;

	PageCacheFilter(PageCache pages, SiteAddress address, SecurityHeaders security) {
		this.pages = pages;
		this.address = address;
		this.security = security;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !PageKey.isReading(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		PageKey key = PageKey.of(request, this.address);
		List<String> accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING));
		StoredPage page = this.pages.find(key, accepted);
		if (page == null) {
			StoredPage rendered = render(request, response, chain);
			if (rendered == null) {
				return;
			}
			page = isPassing(rendered) ? this.pages.inCoding(rendered, accepted)
					: this.pages.keep(key, rendered, accepted);
		}
		page.sendTo(request, response);
	}

	/**
	 * The page, or null where the answer is none that could be kept and has been sent.
	 */
	private StoredPage render(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Set<String> before = Set.copyOf(response.getHeaderNames());
		Map<String, String> said = said(request, response);
		ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
		chain.doFilter(new UnconditionalGet(request), rendered);
		if (rendered.getStatus() != HttpServletResponse.SC_OK) {
			rendered.copyBodyToResponse();
			return null;
		}
		said.putAll(named(rendered, KEPT));
		Map<String, String> own = named(rendered, OWN);
		List.copyOf(response.getHeaderNames())
			.stream()
			.filter((name) -> !before.contains(name))
			.forEach((name) -> response.setHeader(name, null));
		byte[] page = rendered.getContentAsByteArray();
		this.security.narrow(said, page);
		int level = (request.getQueryString() != null) ? SELDOM_ASKED : Deflater.BEST_COMPRESSION;
		return StoredPage.of(said, own, page, level);
	}

	private static Map<String, String> named(HttpServletResponse response, List<String> names) {
		return names.stream()
			.filter(response::containsHeader)
			.collect(Collectors.toMap(Function.identity(), response::getHeader));
	}

	/** Whether it holds for a time only, as the page of today does. */
	private static boolean isPassing(StoredPage page) {
		return page.headers().named().get(HttpHeaders.CACHE_CONTROL).contains("must-revalidate");
	}

	/** What is said of every page, whatever it is. */
	private static Map<String, String> said(HttpServletRequest request, HttpServletResponse response) {
		Map<String, String> said = new TreeMap<>();
		response.getHeaderNames().forEach((name) -> said.put(name, response.getHeader(name)));
		said.keySet().removeAll(PASSING);
		said.put(HttpHeaders.VARY, NegotiatedForm.varies(request.getRequestURI())
				? HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING : HttpHeaders.ACCEPT_ENCODING);
		said.put(HttpHeaders.CACHE_CONTROL, PAGE_LIFETIME);
		return said;
	}

}
