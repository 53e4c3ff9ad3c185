package thaw.web;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.springframework.http.HttpHeaders;

/**
 * What is said of a page, ready for the wire. Pages of which the same is said share one.
 */
final class PageHeaders {

	private static final Interner<PageHeaders> SHARED = Interner.newWeakInterner();

	/**
	 * What is said to a reader who has the page, beside its tag (RFC 9110, section
	 * 15.4.5).
	 */
	private static final Set<String> NOT_MODIFIED = Set.of(HttpHeaders.CACHE_CONTROL, HttpHeaders.VARY);

	private final Map<String, String> named;

	private final List<HttpField> fields;

	private final List<HttpField> notModified;

	private PageHeaders(Map<String, String> named) {
		this.named = Map.copyOf(named);
		this.fields = new TreeMap<>(named).entrySet().stream().map(PageHeaders::field).toList();
		this.notModified = this.fields.stream().filter((field) -> NOT_MODIFIED.contains(field.getName())).toList();
	}

	private static HttpField field(Map.Entry<String, String> named) {
		return new PreEncodedHttpField(named.getKey(), named.getValue());
	}

	/** The headers with these names and values. */
	static PageHeaders of(Map<String, String> named) {
		return SHARED.intern(new PageHeaders(named));
	}

	/** The same with one more. */
	PageHeaders with(String name, String value) {
		Map<String, String> more = new TreeMap<>(this.named);
		more.put(name, value);
		return of(more);
	}

	/** The same without one. */
	PageHeaders without(String name) {
		Map<String, String> less = new TreeMap<>(this.named);
		less.remove(name);
		return of(less);
	}

	/** Values by name. */
	Map<String, String> named() {
		return this.named;
	}

	/** What goes before a page. */
	List<HttpField> fields() {
		return this.fields;
	}

	/** What a reader is told who has the page. */
	List<HttpField> notModified() {
		return this.notModified;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PageHeaders headers && this.named.equals(headers.named);
	}

	@Override
	public int hashCode() {
		return this.named.hashCode();
	}

}
