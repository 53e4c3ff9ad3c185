package thaw.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thaw.crossref.Kind;
import thaw.crossref.Ref;

/**
 * A place in a source, written as in pandoc: {@code @taubman-2003, p. 270}.
 *
 * @param citekey slug of the source
 * @param locator where in the source, in words; empty if the whole is meant or the place
 * was not found
 */
public record Citation(String citekey, String locator) {

	private static final Pattern FORM = Pattern.compile("\\s*@([a-z0-9]+(?:-[a-z0-9]+)*)\\s*(?:,\\s*(.+?))?\\s*",
			Pattern.DOTALL);

	/** Reads one citation without its brackets; empty if it has another form. */
	public static Optional<Citation> parse(String text) {
		Matcher form = FORM.matcher(text);
		return form.matches() ? Optional.of(new Citation(form.group(1), (form.group(2) != null) ? form.group(2) : ""))
				: Optional.empty();
	}

	/** As written in content, without brackets. */
	@Override
	public String toString() {
		return "@" + this.citekey + (this.locator.isEmpty() ? "" : ", " + this.locator);
	}

	/** The source cited. */
	public Ref source() {
		return new Ref(Kind.SOURCE, this.citekey);
	}

}
