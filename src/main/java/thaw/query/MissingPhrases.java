package thaw.query;

import java.util.List;
import java.util.Optional;
import thaw.query.Query.Term;

/** What is done about phrases that stand nowhere. */
final class MissingPhrases {

	private final SearchIndex index;

	private final Respelling respelling;

	MissingPhrases(SearchIndex index, Respelling respelling) {
		this.index = index;
		this.respelling = respelling;
	}

	/**
	 * The words of phrases that stand nowhere are looked for apart, a designation such as
	 * U-2 in the other alphabet or not at all; phrases that do stand somewhere, with
	 * other words or not, are kept.
	 */
	Reading withoutMissing(Scope scope, Reading reading) {
		List<Term> all = reading.query().phrases();
		List<Term> missing = all.stream().filter((term) -> !stands(scope, List.of(term))).toList();
		List<Term> apart = (missing.isEmpty() && !stands(scope, all)) ? all : missing;
		Reading read = reading;
		for (Term phrase : apart) {
			read = read.and(read.query().with(instead(scope, read.query().terms(), phrase)), List.of(gone(phrase)));
		}
		return read;
	}

	private List<Term> instead(Scope scope, List<Term> terms, Term phrase) {
		Optional<Term> other = phrase.isQuoted() ? Optional.of(Term.of(phrase.text(), phrase.words()))
				: this.respelling.designation(phrase).filter((term) -> stands(scope, List.of(term)));
		return terms.stream()
			.filter((term) -> !term.equals(phrase) || other.isPresent() || terms.size() == 1)
			.map((term) -> term.equals(phrase) ? other.orElse(term) : term)
			.toList();
	}

	private boolean stands(Scope scope, List<Term> phrases) {
		return this.index.count(scope, Query.EVERYTHING.with(phrases)) > 0;
	}

	private static String gone(Term phrase) {
		return phrase.isQuoted()
				? "Nothing has the exact phrase “" + phrase.text() + "”; its words were looked for wherever they stand."
				: "Nothing has “" + phrase.text() + "” as it is written.";
	}

}
