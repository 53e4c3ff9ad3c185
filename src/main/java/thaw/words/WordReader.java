package thaw.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads words by what the site knows of words and names: how each is to be looked for.
 */
@Component
public class WordReader {

	/** Initials of Russian given names that are two letters in Latin script. */
	private static final Set<String> DIGRAPHS = Set.of("yu", "ya", "ye", "zh", "kh", "ju", "ja", "iu", "ia");

	private final VocabularySource known;

	private final RealWords real;

	private final ForeignWords foreign;

	/** Reads words by what those know. */
	public WordReader(VocabularySource known, RealWords real, ForeignWords foreign) {
		this.known = known;
		this.real = real;
		this.foreign = foreign;
	}

	private KnownNames names() {
		return this.known.vocabulary().names();
	}

	private KnownWords known() {
		return this.known.vocabulary().words();
	}

	/**
	 * Whether a word exists in English or Russian, or carries sentences of another
	 * language, and so is no slip.
	 */
	public boolean isReal(String written) {
		return this.real.isWord(written) || this.foreign.isFunctionWord(written);
	}

	/** Whether a word stands on a card as a name, or in texts only with a capital. */
	public boolean isName(String written) {
		return names().isWritten(written) || !known().isOrdinary(Analysis.folded(written));
	}

	/** Whether a word stands in texts of the site without a capital too. */
	public boolean isOrdinary(String written) {
		return known().isOrdinary(Analysis.folded(written));
	}

	/** The language of words that are neither English nor Russian, if it can be told. */
	public Optional<String> language(List<String> written) {
		return this.foreign.language(written);
	}

	/** Those of the words that carry no matter in a language, as they are compared. */
	public Set<String> functionWords(List<String> written, String language) {
		return written.stream()
			.filter((word) -> this.foreign.isFunctionWord(word, language))
			.map(Analysis::folded)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The words of a text, in their order. */
	public List<Word> words(String text) {
		return withInitials(Analysis.surfaces(text).stream().map(this::word).toList());
	}

	/** Whether the word, in any form, stands in a text of the site. */
	public boolean isKnown(String written) {
		return known().isKnown(written);
	}

	/**
	 * The same words, those marked as initials that stand beside a name: single letters,
	 * and two or three that are no word here (NS, Yu), before the name or after it.
	 */
	public List<Word> withInitials(List<Word> words) {
		List<Word> marked = new ArrayList<>(words);
		for (int at = 1; at < marked.size(); at++) {
			markInitial(marked, at, at - 1);
		}
		for (int at = marked.size() - 2; at >= 0; at--) {
			markInitial(marked, at, at + 1);
		}
		return List.copyOf(marked);
	}

	private void markInitial(List<Word> words, int at, int beside) {
		if (mayBeInitial(words.get(at)) && (words.get(beside).isName() || words.get(beside).initial())) {
			words.set(at, words.get(at).asInitial());
		}
	}

	private boolean mayBeInitial(Word word) {
		if (DIGRAPHS.contains(word.text())) {
			return true;
		}
		boolean letters = word.text().codePoints().allMatch(Character::isLetter);
		boolean brief = word.text().length() <= 2 || word.written().matches("\\p{Lu}{3}");
		return letters && !word.isName() && (word.text().length() == 1 || (brief && !isKnown(word.written())));
	}

	/** How a word is looked for that is written so. */
	public Word word(String written) {
		String text = Analysis.folded(written);
		boolean ordinary = known().isOrdinary(text);
		boolean name = !FunctionWords.contains(text) && (!ordinary || names().isWritten(written));
		Set<String> keys = name ? names().keysOf(written) : Set.of();
		boolean latin = text.codePoints().allMatch((letter) -> letter < 0x250);
		return new Word(written, text, keys, keys.isEmpty() || (latin && ordinary), false);
	}

}
