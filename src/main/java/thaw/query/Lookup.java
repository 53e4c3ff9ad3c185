package thaw.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import thaw.index.Facet;
import thaw.index.Index;
import thaw.index.IndexedPart;
import thaw.index.Postings;
import thaw.query.Query.Restriction;
import thaw.query.Query.Term;
import thaw.query.WordMatch.Found;
import thaw.words.Analysis;
import thaw.words.LikeMeaning;
import thaw.words.Stems;
import thaw.words.Word;

/** Finds words, phrases and properties in the index. */
final class Lookup {

	private final Index index;

	private final LikeMeaning meanings;

	Lookup(Index index, LikeMeaning meanings) {
		this.index = index;
		this.meanings = meanings;
	}

	Index index() {
		return this.index;
	}

	/** Where a word stands, in any form, spelling and language that it may be of. */
	WordMatch word(Word word) {
		return new WordMatch(word, this.index, exact(word, null), alike(word));
	}

	/**
	 * Where a word stands in texts of a language, or the name that it is in any.
	 * @param language BCP 47 tag, or null for English and Russian
	 */
	WordMatch word(Word word, String language) {
		return (language == null) ? word(word) : new WordMatch(word, this.index, exact(word, language), List.of());
	}

	/** The records of that time, and where it is named in words. */
	WordMatch date(AskedDate date) {
		Word written = new Word(date.words(), date.words(), Set.of(), true, false);
		BitSet dated = new BitSet(this.index.size());
		for (int record = 0; record < this.index.size(); record++) {
			dated.set(record, DateScore.of(date, this.index.record(record)) > 0);
		}
		List<Found> named = new ArrayList<>();
		add(named, Analysis.words(date.words()).stream().map(Analysis.Token::term).toList(), null);
		return new WordMatch(written, this.index, named, dated);
	}

	/** Where it stands, without words of like meaning. */
	private List<Found> exact(Word word, String language) {
		List<Found> found = new ArrayList<>();
		if (word.initial()) {
			word.keys()
				.forEach((letter) -> this.index.namesBeginning(letter).forEach((one) -> found.add(new Found(one, 1))));
			return found;
		}
		if (language != null) {
			add(found, List.of(word.text()), language);
		}
		if (word.byStem() && (language == null || found.isEmpty())) {
			add(found, List.of(word.text()), null);
		}
		word.keys()
			.stream()
			.map(this.index::name)
			.filter((one) -> one.size() > 0)
			.forEach((one) -> found.add(new Found(one, 1)));
		if (found.isEmpty()) {
			this.index.languages().forEach((tag) -> add(found, List.of(word.text()), tag));
		}
		return found;
	}

	/** Where words of like meaning and other names of what it names stand. */
	private List<Found> alike(Word word) {
		List<Found> found = new ArrayList<>();
		if (word.isMatter()) {
			this.meanings.of(word).forEach((other) -> add(found, List.of(other), null));
			this.index.otherNames(Stems.of(word.text())).forEach((other) -> add(found, other, null));
		}
		return found;
	}

	private void add(List<Found> found, List<String> words, String language) {
		Postings postings = this.index.sequence(words, language);
		if (postings.size() > 0) {
			found.add(new Found(postings, words.size()));
		}
	}

	/** Where the words of a phrase stand together as they are. */
	List<Postings> phrase(Term phrase) {
		return this.index.phrase(Analysis.words(phrase.text()).stream().map(Analysis.Token::term).toList());
	}

	/**
	 * The records of a scope that have the properties asked for, and lack what is not.
	 */
	BitSet allowed(Query query, Scope scope) {
		BitSet allowed = scope.in(this.index);
		query.terms().stream().filter(Term::excluded).forEach((term) -> allowed.andNot(holders(term)));
		query.restrictions().forEach((one) -> {
			if (one.excluded()) {
				allowed.andNot(holders(one));
			}
			else {
				allowed.and(holders(one));
			}
		});
		return allowed;
	}

	private BitSet holders(Term term) {
		BitSet holders = new BitSet(this.index.size());
		if (term.phrase()) {
			phrase(term).forEach((one) -> IntStream.range(0, one.size()).forEach((at) -> holders.set(one.record(at))));
			return holders;
		}
		return holders(term.words(), ~0);
	}

	/** The records that hold all words in some of the parts. */
	private BitSet holders(List<Word> words, int parts) {
		BitSet holders = new BitSet(this.index.size());
		List<WordMatch> matches = words.stream()
			.map((word) -> new WordMatch(word, this.index, exact(word, null), List.of()))
			.toList();
		for (int record = 0; record < this.index.size(); record++) {
			int number = record;
			holders.set(record, matches.stream().allMatch((match) -> (match.parts(number) & parts) != 0));
		}
		return holders;
	}

	private BitSet holders(Restriction restriction) {
		return switch (restriction.facet()) {
			case SPEAKER -> holders(Word.required(restriction.words()), IndexedPart.SPEAKER.bit());
			case SOURCE -> {
				BitSet holders = holders(Word.required(restriction.words()), IndexedPart.ABOUT.bit());
				holders.or(holders(Facet.SOURCE, List.of(restriction.value())));
				yield holders;
			}
			default -> holders(restriction.facet(), Restrictions.values(restriction.facet(), restriction.value()));
		};
	}

	private BitSet holders(Facet facet, List<String> values) {
		BitSet holders = new BitSet(this.index.size());
		for (int record = 0; record < this.index.size(); record++) {
			int number = record;
			holders.set(record, values.stream().anyMatch((value) -> this.index.values(facet).has(number, value)));
		}
		return holders;
	}

}
