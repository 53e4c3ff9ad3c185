package thaw.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thaw.crossref.Kind;
import thaw.index.Facet;
import thaw.words.Word;

/**
 * What a reader asks for.
 *
 * @param typed as it was typed
 * @param terms the words and phrases
 * @param restrictions what was written with a prefix such as {@code speaker:}
 * @param optional its words that stand before a name and need not be found, as they are
 * compared: honorifics, ranks, offices
 * @param language BCP 47 tag of the language that its words are in, or null for English
 * and Russian
 * @param dates the dates that it names; their words are no terms
 * @param kinds the kinds of record that it asks for by a question word; may be empty
 * @param notices what the reader should know of how it was read, a sentence each
 * @param loosened whether some words may be missing
 */
public record Query(String typed, List<Term> terms, List<Restriction> restrictions, Set<String> optional,
		String language, List<AskedDate> dates, Set<Kind> kinds, List<String> notices, boolean loosened) {

	/** Asks for nothing, and so for everything. */
	public static final Query EVERYTHING = new Query("", List.of(), List.of(), Set.of(), null, List.of(), Set.of(),
			List.of(), false);

	/**
	 * A word or phrase.
	 *
	 * @param text as typed, without quotation marks
	 * @param words its words; at least one
	 * @param phrase whether the words must stand together, as they are
	 * @param excluded whether it must not be there
	 */
	public record Term(String text, List<Word> words, boolean phrase, boolean excluded) {

		/** Letters and figures that are one name, hyphen or not: U-2, RDS-37, Tu104. */
		static final Pattern DESIGNATION = Pattern.compile("\\p{L}{1,5}[-\u2010\u2011–]?\\d{1,4}");

		/** Words that may stand anywhere. */
		static Term of(String text, List<Word> words) {
			return new Term(text, words, false, false);
		}

		@Override
		public String toString() {
			return (this.excluded ? "-" : "") + (isQuoted() ? "\"" + this.text + "\"" : this.text);
		}

		/** Whether it is a phrase between quotation marks. */
		boolean isQuoted() {
			return this.phrase && !DESIGNATION.matcher(this.text).matches();
		}

	}

	/**
	 * A property that answers must have.
	 *
	 * @param value as typed
	 * @param words the words of the value
	 * @param excluded whether they must not have it
	 */
	public record Restriction(Facet facet, String value, List<Word> words, boolean excluded) {

		@Override
		public String toString() {
			String quoted = this.value.contains(" ") ? "\"" + this.value + "\"" : this.value;
			return (this.excluded ? "-" : "") + this.facet.parameter() + ":" + quoted;
		}

	}

	/** Whether nothing is asked for. */
	public boolean isEmpty() {
		return this.terms.isEmpty() && this.restrictions.isEmpty() && this.dates.isEmpty();
	}

	/** The same with other words. */
	Query with(List<Term> others) {
		return new Query(this.typed, others, this.restrictions, this.optional, this.language, this.dates, this.kinds,
				this.notices, this.loosened);
	}

	/** The same without restrictions and exclusions. */
	public Query unrestricted() {
		return new Query(this.typed, wanted(), List.of(), this.optional, this.language, this.dates, this.kinds,
				this.notices, this.loosened);
	}

	/**
	 * The same in another language.
	 * @param optional its words that carry no matter in that language
	 */
	Query in(String other, Set<String> optional) {
		return new Query(this.typed, this.terms, this.restrictions, optional, other, this.dates, this.kinds,
				this.notices, this.loosened);
	}

	/** The same with not all words required. */
	Query loose() {
		return new Query(this.typed, this.terms, this.restrictions, this.optional, this.language, this.dates,
				this.kinds, this.notices, true);
	}

	/** The same with other restrictions. */
	Query restricted(List<Restriction> others) {
		return new Query(this.typed, this.terms, others, this.optional, this.language, this.dates, this.kinds,
				this.notices, this.loosened);
	}

	/** The words and phrases that must be there. */
	public List<Term> wanted() {
		return this.terms.stream().filter((term) -> !term.excluded()).toList();
	}

	/** The words that must be there wherever they stand, each once. */
	public List<Word> words() {
		return distinct(wanted().stream().filter((term) -> !term.phrase()));
	}

	/**
	 * Of the words that may stand anywhere those that must be found; beside a phrase no
	 * function words.
	 */
	public List<Word> required() {
		List<Word> words = words().stream().filter((word) -> !this.optional.contains(word.text())).toList();
		boolean phrase = wanted().stream().anyMatch(Term::phrase);
		return phrase ? words.stream().filter(Word::isMatter).toList() : Word.required(words);
	}

	/** The phrases that must be there. */
	public List<Term> phrases() {
		return wanted().stream().filter(Term::phrase).toList();
	}

	/** The words that must be there, those of phrases too, each once. */
	public List<Word> allWords() {
		return distinct(wanted().stream());
	}

	private static List<Word> distinct(Stream<Term> terms) {
		Map<String, Word> words = new LinkedHashMap<>();
		terms.flatMap((term) -> term.words().stream()).forEach((word) -> words.putIfAbsent(word.text(), word));
		return List.copyOf(words.values());
	}

	/** As it would be typed, but for what could not be read. */
	public String written() {
		String words = this.terms.stream().map(Term::toString).collect(Collectors.joining(" "));
		String dates = this.dates.stream()
			.map((date) -> this.typed.substring(date.start(), date.end()))
			.collect(Collectors.joining(" "));
		String rest = this.restrictions.stream().map(Restriction::toString).collect(Collectors.joining(" "));
		return Stream.of(words, dates, rest).filter((part) -> !part.isEmpty()).collect(Collectors.joining(" "));
	}

	/** Only the words that must be there, as typed. */
	public String wantedText() {
		return wanted().stream().map(Term::text).collect(Collectors.joining(" "));
	}

}
