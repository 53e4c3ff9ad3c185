package thaw.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a reader asks for.
 *
 * @param typed as it was typed
 * @param terms the words and phrases
 * @param restrictions what was written with a prefix such as {@code speaker:}
 * @param notices what the reader should know of how it was read, a sentence each
 * @param loosened null where all words are required
 */
record Query(String typed, List<Term> terms, List<Restriction> restrictions, List<String> notices, Loosened loosened) {

	/** Asks for nothing, and so for everything. */
	static final Query EVERYTHING = new Query("", List.of(), List.of(), List.of(), null);

	/**
	 * A word or phrase.
	 *
	 * @param text as typed, without quotation marks
	 * @param words its words as typed; at least one
	 * @param phrase whether the words must stand together, as they are
	 * @param excluded whether it must not be there
	 */
	record Term(String text, List<String> words, boolean phrase, boolean excluded) {

		static Term word(String text) {
			return new Term(text, Analysis.surfaces(text), false, false);
		}

		@Override
		public String toString() {
			return (this.excluded ? "-" : "") + (this.phrase ? "\"" + this.text + "\"" : this.text);
		}

	}

	/**
	 * A property that answers must have.
	 *
	 * @param value as typed
	 * @param excluded whether they must not have it
	 */
	record Restriction(Facet facet, String value, boolean excluded) {

		@Override
		public String toString() {
			String quoted = this.value.contains(" ") ? "\"" + this.value + "\"" : this.value;
			return (this.excluded ? "-" : "") + this.facet.parameter() + ":" + quoted;
		}

	}

	/**
	 * That not all words are required.
	 *
	 * @param atLeast how many of them are
	 * @param rarity how much each word counts, by the word as it is compared; the rarer
	 * the more
	 */
	record Loosened(int atLeast, Map<String, Integer> rarity) {

	}

	/** Whether nothing is asked for. */
	boolean isEmpty() {
		return this.terms.isEmpty() && this.restrictions.isEmpty();
	}

	/** The same with other words. */
	Query with(List<Term> others) {
		return new Query(this.typed, others, this.restrictions, this.notices, this.loosened);
	}

	/** The same without restrictions and exclusions. */
	Query unrestricted() {
		return new Query(this.typed, wanted(), List.of(), this.notices, this.loosened);
	}

	/** The same with not all words required. */
	Query loosened(Loosened how) {
		return new Query(this.typed, this.terms, this.restrictions, this.notices, how);
	}

	/** The words and phrases that must be there. */
	List<Term> wanted() {
		return this.terms.stream().filter((term) -> !term.excluded()).toList();
	}

	/** As it would be typed, but for what could not be read. */
	String written() {
		String words = this.terms.stream().map(Term::toString).collect(Collectors.joining(" "));
		String rest = this.restrictions.stream().map(Restriction::toString).collect(Collectors.joining(" "));
		return (words + " " + rest).strip();
	}

	/** Only the words that must be there, as typed. */
	String wantedText() {
		return wanted().stream().map(Term::text).collect(Collectors.joining(" "));
	}

}
