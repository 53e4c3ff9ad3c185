package thaw.crossref;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of record: its folder under {@code content}, the first segment of its address,
 * and what readers call it.
 */
public enum Kind {

	CHAPTER("article", "article", "Chapter", "Chapters"), PERSON("people", "people", "Person", "People"),
	EVENT("events", "events", "Event", "Events"), QUOTATION("quotations", "quotations", "Quotation", "Quotations"),
	CLAIM("claims", "claims", "Claim", "Claims"), QUESTION("questions", "questions", "Question", "Questions"),
	THEME("themes", "themes", "Theme", "Themes"), PLACE("places", "places", "Place", "Places"),
	ORGANISATION("organisations", "organisations", "Organisation", "Organisations"),
	OFFICE("offices", "offices", "Office", "Offices"), TERM("terms", "glossary", "Term", "Glossary"),
	FIGURE("figures", "figures", "Picture", "Pictures"), SERIES("series", "numbers", "Series", "Numbers"),
	SOURCE("sources", "sources", "Source", "Sources");

	private final String folder;

	private final String segment;

	private final String label;

	private final String plural;

	Kind(String folder, String segment, String label, String plural) {
		this.folder = folder;
		this.segment = segment;
		this.label = label;
		this.plural = plural;
	}

	/** Folder under {@code content} that holds this kind. */
	public String folder() {
		return this.folder;
	}

	/** First segment of the address, without slashes. */
	public String segment() {
		return this.segment;
	}

	/** Address of the list of all records of this kind. */
	public String path() {
		return "/" + this.segment;
	}

	/** What one is called, with a capital. */
	public String label() {
		return this.label;
	}

	/** What several are called, with a capital. */
	public String plural() {
		return this.plural;
	}

	/**
	 * Whether its records follow one another in time, rather than in the alphabet, and
	 * are named with their dates.
	 */
	public boolean isDated() {
		return this == EVENT || this == QUOTATION;
	}

	/** The word before the colon in a reference: {@code person}. */
	public String prefix() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The kind of that prefix, if there is one. */
	public static Optional<Kind> ofPrefix(String prefix) {
		return Arrays.stream(values()).filter((kind) -> kind.prefix().equals(prefix)).findFirst();
	}

	/** The kind whose addresses begin with that segment, if there is one. */
	public static Optional<Kind> ofSegment(String segment) {
		return Arrays.stream(values()).filter((kind) -> kind.segment.equals(segment)).findFirst();
	}

	/** The kind whose files lie in that folder, if there is one. */
	public static Optional<Kind> ofFolder(String folder) {
		return Arrays.stream(values()).filter((kind) -> kind.folder.equals(folder)).findFirst();
	}

}
