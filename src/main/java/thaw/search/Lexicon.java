package thaw.search;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the site knows of words and names: how a reader's word is to be looked for. */
@Component
class Lexicon {

	private final Names names;

	private final Vocabulary vocabulary;

	Lexicon(Names names, Vocabulary vocabulary) {
		this.names = names;
		this.vocabulary = vocabulary;
	}

	/** How a word is looked for that is written so. */
	Word word(String written) {
		String text = Analysis.folded(written);
		boolean ordinary = this.vocabulary.isOrdinary(text);
		boolean name = !FunctionWords.contains(text) && (!ordinary || this.names.isWritten(written));
		Set<String> keys = name ? this.names.keysOf(written) : Set.of();
		boolean latin = text.codePoints().allMatch((letter) -> letter < 0x250);
		return new Word(text, keys, keys.isEmpty() || (latin && ordinary));
	}

	/** The words of all terms that are no phrases and not excluded. */
	List<Word> words(Query query) {
		return query.wanted()
			.stream()
			.filter((term) -> !term.phrase())
			.flatMap((term) -> term.words().stream())
			.map(this::word)
			.distinct()
			.toList();
	}

	/** What marks in texts the words and phrases of a query. */
	Marker marker(Query query) {
		return new Marker(query.wanted().stream().flatMap((term) -> term.words().stream()).map(this::word).toList());
	}

}
