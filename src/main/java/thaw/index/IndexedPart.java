package thaw.index;

import java.util.Locale;

/**
 * A part of a record that is searched apart, from the weightiest down. Each has three
 * fields in the index: its stems, its words as they stand, and the keys of the names in
 * it.
 */
public enum IndexedPart {

	/** The short name of a quotation; the name of any other record. */
	TITLE(14),
	/** The words in English. */
	TEXT(12),
	/** The words in the language in which they were said. */
	ORIGINAL(12),
	/** Wordings that circulate and those of the witnesses; other names of a record. */
	VARIANTS(8),
	/** Who said it, in all spellings. */
	SPEAKER(5),
	/** Occasion, place, addressees, work, themes; what a record is, in a line. */
	ABOUT(3),
	/** All that is said of it. */
	NOTE(1);

	/** Field of the keys of the surname of a person. */
	public static final String SURNAME = IndexFields.SURNAME;

	private final int weight;

	IndexedPart(int weight) {
		this.weight = weight;
	}

	/** What a found word counts here. */
	public int weight() {
		return this.weight;
	}

	/** Field of its words by their stems. */
	public String stems() {
		return field() + "_stems";
	}

	/** Field of its words as they stand. */
	public String words() {
		return field() + "_words";
	}

	/** Field of the keys of the names in it. */
	public String names() {
		return field() + "_names";
	}

	private String field() {
		return name().toLowerCase(Locale.ROOT);
	}

}
