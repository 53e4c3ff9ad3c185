package thaw.rdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A term of our vocabulary.
 *
 * @param name after the number sign of its IRI
 * @param label in English
 * @param mapped terms of other vocabularies of which it is a kind, as
 * {@code schema:Person}
 * @param comment what it means, in a sentence; empty where the label says it
 */
record VocabularyTerm(Sort sort, String name, String label, List<String> mapped, String comment) {

	/** What a term is for. */
	enum Sort {

		CLASS, PROPERTY,
		/** A property whose values are a list of ours. */
		LIST,
		/** A value of the list before it. */
		VALUE

	}

	private static final int PARTS = 5;

	/** Reads a line of the file, whose empty parts at the end may be left out. */
	static VocabularyTerm read(String line) {
		List<String> parts = Arrays.stream((line + " | | | |").split("\\|", -1))
			.limit(PARTS)
			.map(String::strip)
			.toList();
		List<String> mapped = Arrays.stream(parts.get(3).split(" ")).filter((one) -> !one.isEmpty()).toList();
		return new VocabularyTerm(Sort.valueOf(parts.get(0).toUpperCase(Locale.ROOT)), parts.get(1), parts.get(2),
				mapped, parts.get(4));
	}

	/** The name of the list to which a value belongs. */
	String list() {
		return this.name.substring(0, this.name.indexOf('-'));
	}

}
