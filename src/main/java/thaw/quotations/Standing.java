package thaw.quotations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a quotation can be trusted; the editorial rules define each. The strongest
 * comes first.
 */
public enum Standing {

	VERIFIED("The words were read in a source that is named, with their place in it."),
	ATTRIBUTED("A named person reports hearing or reading the words."),
	DISPUTED("Competent sources contradict each other on the words or the speaker."),
	MISQUOTED("A real saying, circulating in words that were never said."), SPURIOUS("No source before a late one.");

	private final String meaning;

	Standing(String meaning) {
		this.meaning = meaning;
	}

	/** As readers see it: {@code Verified}. */
	public String label() {
		return name().charAt(0) + slug().substring(1);
	}

	/** As written in content files and in addresses: {@code verified}. */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it means, in a sentence. */
	public String meaning() {
		return this.meaning;
	}

	/** The standing so written, if there is one. */
	public static Optional<Standing> ofSlug(String slug) {
		return Arrays.stream(values()).filter((standing) -> standing.slug().equals(slug)).findFirst();
	}

}
