package thaw.crossref;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The permanent name of a record, written {@code person:boris-pasternak}.
 *
 * @param kind what it is
 * @param slug lower-case ASCII letters and digits, in groups joined by single hyphens
 */
public record Ref(Kind kind, String slug) implements Comparable<Ref> {

	/** Possessive, since Java would go a level deeper for each group of a long one. */
	private static final String SLUG = "([a-z0-9]+(?:-[a-z0-9]+)*+)";

	private static final Pattern FORM = Pattern.compile("([a-z]+):" + SLUG);

	private static final Pattern PATH = Pattern.compile("/([a-z]+)/" + SLUG);

	/** Reads {@code kind:slug}; empty if the text has another form or names no kind. */
	public static Optional<Ref> parse(String text) {
		Matcher form = FORM.matcher(text);
		return form.matches() ? Kind.ofPrefix(form.group(1)).map((kind) -> new Ref(kind, form.group(2)))
				: Optional.empty();
	}

	/** The record whose page has that path; empty if the path has another form. */
	public static Optional<Ref> ofPath(String path) {
		Matcher form = PATH.matcher(path);
		return form.matches() ? Kind.ofSegment(form.group(1)).map((kind) -> new Ref(kind, form.group(2)))
				: Optional.empty();
	}

	/** Address of its page on this site. */
	public String path() {
		return "/" + this.kind.segment() + "/" + this.slug;
	}

	@Override
	public int compareTo(Ref other) {
		return toString().compareTo(other.toString());
	}

	@Override
	public String toString() {
		return this.kind.prefix() + ":" + this.slug;
	}

}
