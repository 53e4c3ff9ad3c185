package thaw.web;

import java.util.List;
import org.springframework.http.ETag;

/** Whether a reader has a page already (RFC 9110, section 13.1.2). */
final class IfNoneMatch {

	private static final String ANY = "*";

	private IfNoneMatch() {
	}

	/**
	 * Whether one of the values of the header names the page, compared weakly.
	 * @param etag its strong tag, in quotation marks
	 */
	static boolean names(List<String> values, String etag) {
		for (String value : values) {
			if (value.equals(etag) || ANY.equals(value.strip()) || parsed(value, etag)) {
				return true;
			}
		}
		return false;
	}

	private static boolean parsed(String value, String etag) {
		ETag tag = ETag.create(etag);
		return ETag.parse(value).stream().anyMatch((known) -> known.compare(tag, false));
	}

}
