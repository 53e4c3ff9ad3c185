package thaw.words;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Reads words by what the site knows of words and names: how each is to be looked for.
 */
@Component
public class WordReader {

	private final KnownNames names;

	private final KnownWords words;

	/** Knows what those know, now and later. */
	public WordReader(KnownNames names, KnownWords words) {
		this.names = names;
		this.words = words;
	}

	/** The words of a text, in their order. */
	public List<Word> words(String text) {
		return Analysis.surfaces(text).stream().map(this::word).toList();
	}

	/** How a word is looked for that is written so. */
	public Word word(String written) {
		String text = Analysis.folded(written);
		boolean ordinary = this.words.isOrdinary(text);
		boolean name = !FunctionWords.contains(text) && (!ordinary || this.names.isWritten(written));
		Set<String> keys = name ? this.names.keysOf(written) : Set.of();
		boolean latin = text.codePoints().allMatch((letter) -> letter < 0x250);
		return new Word(written, text, keys, keys.isEmpty() || (latin && ordinary));
	}

}
