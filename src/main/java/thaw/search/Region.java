package thaw.search;

import java.util.Arrays;
import java.util.Locale;

/**
 * A part of a record that is searched apart, from the weightiest down. Each has three
 * fields in the index: its stems, its words as they stand, and the keys of the names in
 * it.
 */
enum Region {

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

	private final int weight;

	Region(int weight) {
		this.weight = weight;
	}

	/** What a found word counts here. */
	int weight() {
		return this.weight;
	}

	String stems() {
		return field() + "_stems";
	}

	String words() {
		return field() + "_words";
	}

	String names() {
		return field() + "_names";
	}

	private String field() {
		return name().toLowerCase(Locale.ROOT);
	}

	static String[] allStems() {
		return Arrays.stream(values()).map(Region::stems).toArray(String[]::new);
	}

	static String[] allWords() {
		return Arrays.stream(values()).map(Region::words).toArray(String[]::new);
	}

	static String[] allNames() {
		return Arrays.stream(values()).map(Region::names).toArray(String[]::new);
	}

}
