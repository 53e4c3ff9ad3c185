package thaw.editions;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an edition: the year and a number within it, as in {@code 2026.2}.
 */
public record EditionName(int year, int number) implements Comparable<EditionName> {

	/** How the name of an archive ends. */
	static final String ARCHIVE = ".tar.xz";

	private static final Pattern FORM = Pattern.compile("(\\d{4})\\.([1-9]\\d{0,2})");

	/**
	 * Reads a name.
	 * @throws IllegalArgumentException if it has another form
	 */
	public static EditionName parse(String name) {
		Matcher form = FORM.matcher(name);
		if (!form.matches()) {
			throw new IllegalArgumentException(
					"'" + name + "' is no name of an edition: a year and a number are, as in 2026.2");
		}
		return new EditionName(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
	}

	@Override
	public int compareTo(EditionName other) {
		return Comparator.comparingInt(EditionName::year).thenComparingInt(EditionName::number).compare(this, other);
	}

	@Override
	public String toString() {
		return this.year + "." + this.number;
	}

}
