package thaw.reconciliation;

import java.util.Set;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.words.NameWord;
import thaw.words.WordReader;

/** Tells words that may be no name at all from names: Time, truth, camps. */
@Component
class CommonWords {

	private final WordReader reader;

	CommonWords(WordReader reader) {
		this.reader = reader;
	}

	/**
	 * Whether a text consists of ordinary words and nothing says that they are a name: no
	 * capital, or, of a single word, no kind that is asked for.
	 */
	boolean arePlain(AskedName asked, Set<Kind> kinds) {
		boolean one = asked.words().size() == 1;
		boolean many = kinds.size() > 1;
		boolean small = asked.text().codePoints().noneMatch(Character::isUpperCase);
		return (one ? (small || many) : (small && many))
				&& asked.words().stream().map(NameWord::written).allMatch(this.reader::isOrdinary);
	}

	/** Whether a word exists in English or Russian. */
	boolean isReal(String written) {
		return this.reader.isReal(written);
	}

}
