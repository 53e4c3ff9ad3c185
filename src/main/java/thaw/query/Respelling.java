package thaw.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.index.Facet;
import thaw.query.Query.Restriction;
import thaw.query.Query.Term;
import thaw.words.KeyboardLayout;
import thaw.words.SimilarWords;
import thaw.words.Slip;
import thaw.words.Word;
import thaw.words.WordReader;

/**
 * Finds for a word that stands nowhere the word that was meant: typed on the other
 * keyboard, written in the other alphabet, misspelt, broken off, or two words written as
 * one.
 */
@Component
class Respelling {

	/** Shorter words have too many neighbours that are only other words. */
	private static final int LONG = 7;

	private static final int LAST_LATIN = 0x24f;

	/** So many words of a query are respelled at most. */
	private static final int MOST = 6;

	/** For so many a spelling is looked for: each takes milliseconds, found or not. */
	private static final int MOST_SOUGHT = 16;

	private final SearchIndex index;

	private final WordReader reader;

	private final SimilarWords similar;

	Respelling(SearchIndex index, WordReader reader, SimilarWords similar) {
		this.index = index;
		this.reader = reader;
		this.similar = similar;
	}

	/**
	 * What may be meant.
	 *
	 * @param likely whether it is to be believed without the words beside it
	 */
	private record Respelled(String text, String how, boolean likely) {

		Respelled(String text, String how) {
			this(text, how, true);
		}

	}

	/**
	 * Respells each word that no record of the scope holds, as far as a word is known for
	 * it.
	 */
	Reading words(Scope scope, Reading reading) {
		List<Term> terms = new ArrayList<>();
		List<String> steps = new ArrayList<>();
		List<Term> typed = reading.query().terms();
		int sought = 0;
		for (int at = 0; at < typed.size(); at++) {
			Term term = typed.get(at);
			boolean missing = !term.excluded() && !held(scope, term.words());
			boolean seek = missing && steps.size() < MOST && sought++ < MOST_SOUGHT;
			Optional<Respelled> meant = seek ? respell(scope, typed, at) : Optional.empty();
			terms.add(meant.map((one) -> Term.of(one.text(), this.reader.words(one.text()))).orElse(term));
			meant.ifPresent((one) -> steps.add("Nothing has “" + term.text() + "”; " + one.how()));
		}
		return reading.and(reading.query().with(terms), steps);
	}

	/** Respells the names after {@code speaker:} that no record knows. */
	Query speakers(Scope scope, Query query) {
		List<Restriction> restrictions = query.restrictions().stream().map((one) -> {
			boolean known = one.facet() != Facet.SPEAKER || held(scope, one.words());
			return known ? one : respell(scope, List.of(Term.of(one.value(), one.words())), 0)
				.map((meant) -> new Restriction(one.facet(), meant.text(), this.reader.words(meant.text()),
						one.excluded()))
				.orElse(one);
		}).toList();
		return query.restricted(restrictions);
	}

	/** A designation with its letters in the other alphabet: РДС-37 for RDS-37. */
	Optional<Term> designation(Term written) {
		return this.similar.soundingLike(written.words().get(0).written()).stream().findFirst().map((letters) -> {
			String other = letters + "-" + written.words().get(written.words().size() - 1).written();
			return new Term(other, this.reader.words(other), true, written.excluded());
		});
	}

	private boolean held(Scope scope, List<Word> words) {
		return words.stream().allMatch((word) -> !word.isMatter() || this.index.holds(scope, word));
	}

	/**
	 * Of the words that may be meant the one that stands beside the same neighbours, else
	 * the likeliest.
	 */
	private Optional<Respelled> respell(Scope scope, List<Term> terms, int at) {
		Term term = terms.get(at);
		if (isReal(term)) {
			return inTheOtherAlphabet(term).filter((other) -> held(scope, this.reader.words(other.text()))).findFirst();
		}
		List<Respelled> candidates = Stream
			.of(keyboard(term), alphabet(term), spelling(term), beginning(term), split(term))
			.flatMap((some) -> some)
			.filter((candidate) -> held(scope, this.reader.words(candidate.text())))
			.toList();
		boolean between = at > 0 && at + 1 < terms.size();
		return candidates.stream()
			.filter((candidate) -> candidates.size() > 1 && stands(scope, terms, at, candidate))
			.findFirst()
			.or(() -> (between ? farSpelling(term) : Stream.<Respelled>empty())
				.filter((candidate) -> stands(scope, terms, at, candidate))
				.findFirst())
			.or(() -> candidates.stream().filter(Respelled::likely).findFirst());
	}

	/** What exists is no slip, and capitals are an abbreviation. */
	private boolean isReal(Term term) {
		return term.words()
			.stream()
			.allMatch((word) -> this.reader.isReal(word.written()) || word.written().matches("\\p{Lu}{2,4}"));
	}

	/** Whether its neighbours in the query stand beside it somewhere too. */
	private boolean stands(Scope scope, List<Term> terms, int at, Respelled candidate) {
		List<Term> around = new ArrayList<>(terms.subList(Math.max(0, at - 1), Math.min(terms.size(), at + 2)));
		around.set(Math.min(at, 1), Term.of(candidate.text(), this.reader.words(candidate.text())));
		String phrase = around.stream().map(Term::text).collect(Collectors.joining(" "));
		Query together = Query.EVERYTHING.with(List.of(new Term(phrase, this.reader.words(phrase), true, false)));
		return around.size() > 1 && this.index.count(scope, together) > 0;
	}

	private Stream<Respelled> keyboard(Term term) {
		String other = KeyboardLayout.other(term.text());
		boolean known = other.length() > 2 && !this.reader.words(other).isEmpty();
		return known ? Stream.of(new Respelled(other, "on the other keyboard it is “" + other + "”.")) : Stream.empty();
	}

	private Stream<Respelled> alphabet(Term term) {
		return onlyWord(term).flatMap((word) -> this.similar.soundingLike(word).stream())
			.map((word) -> new Respelled(word, "it was read as “" + word + "”, which sounds the same."));
	}

	/** A Russian word that the records write in Latin letters. */
	private Stream<Respelled> inTheOtherAlphabet(Term term) {
		return onlyWord(term).filter((word) -> word.codePointAt(0) > LAST_LATIN)
			.flatMap((word) -> this.similar.soundingLike(word).stream())
			.filter((word) -> word.codePointAt(0) <= LAST_LATIN)
			.map((word) -> new Respelled(word, "the records write it “" + word + "”."));
	}

	private Stream<Respelled> spelling(Term term) {
		return onlyWord(term).flatMap((word) -> this.similar.spelledLike(word).stream())
			.map((word) -> new Respelled(word,
					"it was taken for “" + word + "”, the nearest spelling that occurs here.",
					Slip.isLikely(term.text(), word) && (term.text().length() >= LONG || this.reader.isName(word))));
	}

	/** Too far to be believed of a word alone. */
	private Stream<Respelled> farSpelling(Term term) {
		return onlyWord(term).flatMap((word) -> this.similar.spelledFarLike(word).stream())
			.map((word) -> new Respelled(word,
					"it was taken for “" + word + "”, which stands between the same words."));
	}

	private Stream<Respelled> beginning(Term term) {
		return onlyWord(term).flatMap((word) -> this.similar.beginningWith(word).stream())
			.map((word) -> new Respelled(word, "it was read as the beginning of “" + word + "”."));
	}

	private Stream<Respelled> split(Term term) {
		return onlyWord(term).map((word) -> String.join(" ", this.similar.splitOf(word)))
			.filter((words) -> !words.isEmpty())
			.map((words) -> new Respelled(words, "it was read as “" + words + "”."));
	}

	/** The word of a term that is one word; parts of a compound are not guessed at. */
	private static Stream<String> onlyWord(Term term) {
		return (term.words().size() == 1) ? term.words().stream().map(Word::written) : Stream.empty();
	}

}
