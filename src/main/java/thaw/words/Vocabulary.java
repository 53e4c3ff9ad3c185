package thaw.words;

import java.io.IOException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/**
 * What the site knows of words and names from its texts.
 *
 * @param names those on the cards of its records
 * @param words those of all its texts
 */
public record Vocabulary(KnownNames names, KnownWords words) {

	/** One that has learned nothing yet. */
	public Vocabulary() {
		this(new KnownNames(), new KnownWords());
	}

	/** Reads what was written. */
	public static Vocabulary read(DataInput in) throws IOException {
		return new Vocabulary(KnownNames.read(in), KnownWords.read(in));
	}

	/** Writes all that it knows. */
	public void write(DataOutput out) throws IOException {
		this.names.write(out);
		this.words.write(out);
	}

}
