package thaw.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.FormerRef;
import thaw.crossref.FormerRefs;
import thaw.crossref.Ref;

/**
 * Where that is which was asked for by a former name, or by its name written another way
 * ({@code Imre-Nagy}, {@code imre_nagy}).
 */
@Component
class MovedRecords {

	private static final String SLUG = "{slug}";

	/** What an address must not hold as it is (RFC 3986); the container lets some in. */
	private static final Pattern RAW = Pattern.compile("[^!#$%&'()*+,./0-9:;=?@A-Z_a-z~-]");

	private final Entries entries;

	private final FormerRefs formerRefs;

	MovedRecords(Entries entries, FormerRefs formerRefs) {
		this.entries = entries;
		this.formerRefs = formerRefs;
	}

	/**
	 * The address at which the record that was meant has what was asked for: its page,
	 * twin, file, links or preview, with the query. Empty if no record was meant.
	 */
	Optional<String> address(Ref missing, HttpServletRequest request) {
		String pattern = AskedForm.pattern(request);
		int slug = pattern.indexOf(SLUG);
		if (slug < 0) {
			return Optional.empty();
		}
		String above = pattern.substring(0, pattern.lastIndexOf('/', slug - 2));
		String below = pattern.substring(slug + SLUG.length());
		return present(missing).map((present) -> above + present.path() + below + query(request));
	}

	private Optional<Ref> present(Ref missing) {
		Ref usual = new Ref(missing.kind(), usual(missing.slug()));
		return this.formerRefs.findByRef(usual.toString())
			.map(FormerRef::present)
			.or(() -> this.entries.findByRefIn(List.of(usual.toString())).stream().map(Entry::ref).findFirst())
			.filter((present) -> !present.equals(missing));
	}

	private static String usual(String slug) {
		return slug.toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
	}

	/**
	 * The query with its question mark, such as may stand in a header; empty if there is
	 * none.
	 */
	static String query(HttpServletRequest request) {
		return (request.getQueryString() != null) ? "?" + encoded(request.getQueryString()) : "";
	}

	/** The same address with all encoded that must be. */
	static String encoded(String address) {
		return RAW.matcher(address).replaceAll((found) -> UriUtils.encode(found.group(), StandardCharsets.UTF_8));
	}

}
