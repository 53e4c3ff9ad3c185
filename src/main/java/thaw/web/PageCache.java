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
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
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
 * room. A page is kept compressed, and plain as well once a reader wants it so; a range
 * of it is never sent, as RFC 9110, section 14.2, allows.
 */
@Component
@ConditionalOnBooleanProperty(name = "thaw.page-cache", matchIfMissing = true)
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class PageCache extends OncePerRequestFilter {

	/** Bytes of heap that the kept pages take, with everything about them. */
	private static final long MOST_BYTES = 12L * 1024 * 1024;

	/**
	 * Bytes that an entry costs beside the arrays of its key and its body: the page (24),
	 * its tag (24 and 48), the key (24), the cache's node (40), the map's node (32) and
	 * places in its table and in the frequency sketch (up to 16 each). Measured in a heap
	 * histogram of 120,000 suggestions on a 64-bit JVM with compressed pointers: 318
	 * bytes each, where this makes 336. Headers count for nothing, since pages of which
	 * the same is said share them.
	 */
	private static final int ENTRY_BYTES = 224;

	/**
	 * Compression of what hardly anybody asks for twice: a third of the time of the best,
	 * for a tenth more bytes.
	 */
	private static final int SELDOM_ASKED = 2;

	/** Headers of a controller that belong to the page and are kept with it. */
	private static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_LANGUAGE,
			HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, HttpHeaders.CONTENT_DISPOSITION, "X-Robots-Tag");

	private static final Pattern STATIC = Pattern.compile("/(?:css|js|fonts|images)/.*");

	/** Marks the key of the plain bytes; no address has a space. */
	private static final String PLAIN = " plain";

	private final SiteAddress address;

	private final Cache<String, StoredPage> pages = Caffeine.newBuilder()
		.maximumWeight(MOST_BYTES)
		.weigher(PageCache::weight)
		.build();

	PageCache(SiteAddress address) {
		this.address = address;
	}

	/** Bytes of heap that a page takes under its key. */
	static int weight(String key, StoredPage page) {
		return ENTRY_BYTES + array(key.length()) + array(page.body().length);
	}

	private static int array(int length) {
		return (16 + length + 7) / 8 * 8;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !isReading(request) || STATIC.matcher(request.getRequestURI()).matches();
	}

	/** Whether a page is asked for, not done something to. */
	static boolean isReading(HttpServletRequest request) {
		return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String key = this.address.of(request) + request.getRequestURI() + "?"
				+ Objects.toString(request.getQueryString(), "");
		StoredPage stored = this.pages.getIfPresent(key);
		if (stored == null) {
			stored = render(request, response, chain);
			if (stored == null) {
				return;
			}
			this.pages.put(key, stored);
		}
		inCoding(stored, key, request).sendTo(request, response);
	}

	/**
	 * The page, or null where the answer is none that could be kept and has been sent.
	 */
	private static StoredPage render(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Set<String> before = Set.copyOf(response.getHeaderNames());
		ContentCachingResponseWrapper rendered = new LanguageAsHeader(response);
		chain.doFilter(new UnconditionalGet(request), rendered);
		if (rendered.getStatus() != HttpServletResponse.SC_OK) {
			rendered.copyBodyToResponse();
			return null;
		}
		Map<String, String> headers = kept(rendered);
		List.copyOf(response.getHeaderNames())
			.stream()
			.filter((name) -> !before.contains(name))
			.forEach((name) -> response.setHeader(name, null));
		int level = (request.getQueryString() != null) ? SELDOM_ASKED : Deflater.BEST_COMPRESSION;
		return StoredPage.of(headers, rendered.getContentAsByteArray(), level);
	}

	private static Map<String, String> kept(HttpServletResponse response) {
		Map<String, String> headers = new TreeMap<>(Map.of(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING,
				HttpHeaders.CACHE_CONTROL, "public, max-age=300"));
		KEPT.stream().filter(response::containsHeader).forEach((name) -> headers.put(name, response.getHeader(name)));
		return headers;
	}

	private StoredPage inCoding(StoredPage stored, String key, HttpServletRequest request) {
		return (stored.isCompressed() && !AcceptedCoding.isGzip(request))
				? this.pages.get(key + PLAIN, (absent) -> stored.decompressed()) : stored;
	}

}
