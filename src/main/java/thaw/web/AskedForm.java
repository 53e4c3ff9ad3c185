package thaw.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriUtils;

/**
 * In which form a request asks for its answer. The address decides by what it was matched
 * with, not by how it is written: {@code x%2Ejson} and {@code x.json;y} are
 * {@code x.json}.
 */
final class AskedForm {

	private static final String JSON = ".json";

	/** What is matched with that would be matched with any address. */
	private static final Set<String> OPEN_PATTERNS = Set.of("", "/**", "/error");

	private AskedForm() {
	}

	/** Whether the address is one of JSON. */
	static boolean isJson(HttpServletRequest request) {
		String pattern = pattern(request);
		return pattern.endsWith(JSON) || (OPEN_PATTERNS.contains(pattern) && endsWithJson(address(request)));
	}

	private static boolean endsWithJson(String address) {
		String readable = address.replace("%2e", ".").replace("%2E", ".");
		return "json".equalsIgnoreCase(UriUtils.extractFileExtension(readable));
	}

	/**
	 * Whether a tool asks that wants JSON wherever the address does not say it: this
	 * counts for errors alone.
	 */
	static boolean acceptsJsonOnly(HttpServletRequest request) {
		String accept = Objects.toString(request.getHeader(HttpHeaders.ACCEPT), "");
		return accept.contains("json") && !accept.contains("html");
	}

	/** What the address was matched with; empty if with nothing. */
	static String pattern(HttpServletRequest request) {
		return Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE), "");
	}

	/** The path as the reader wrote it, before the container gave it to another. */
	static String address(HttpServletRequest request) {
		Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (asked != null) ? asked.toString() : request.getRequestURI();
	}

}
