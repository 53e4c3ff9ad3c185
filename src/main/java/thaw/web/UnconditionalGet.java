package thaw.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * A request as the one to whose answer every reader of an address is entitled: the whole
 * of it, whatever this reader has already or wants of it.
 */
class UnconditionalGet extends HttpServletRequestWrapper {

	private static final Set<String> HIDDEN = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

	static {
		Collections.addAll(HIDDEN, HttpHeaders.RANGE, HttpHeaders.IF_RANGE, HttpHeaders.IF_MATCH,
				HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MODIFIED_SINCE, HttpHeaders.IF_UNMODIFIED_SINCE);
	}

	UnconditionalGet(HttpServletRequest request) {
		super(request);
	}

	@Override
	public String getMethod() {
		return HttpMethod.GET.name();
	}

	@Override
	public String getHeader(String name) {
		return HIDDEN.contains(name) ? null : super.getHeader(name);
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return HIDDEN.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections.enumeration(
				Collections.list(super.getHeaderNames()).stream().filter((name) -> !HIDDEN.contains(name)).toList());
	}

	@Override
	public long getDateHeader(String name) {
		return HIDDEN.contains(name) ? -1 : super.getDateHeader(name);
	}

}
