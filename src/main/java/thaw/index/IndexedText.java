package thaw.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import thaw.bundle.Sequences;
import thaw.words.Analysis;
import thaw.words.FunctionWords;

/**
 * One text of a record, with the places of its words.
 */
public final class IndexedText {

	private final IndexedPart part;

	private final Passage passage;

	private final int first;

	private final int[] starts;

	private final int[] ends;

	private final int matter;

	/**
	 * A text whose words stand at those offsets.
	 * @param first place of its first word in the record
	 */
	IndexedText(IndexedPart part, Passage passage, int first, List<Analysis.Token> words) {
		this.part = part;
		this.passage = passage;
		this.first = first;
		this.starts = words.stream().mapToInt(Analysis.Token::start).toArray();
		this.ends = words.stream().mapToInt(Analysis.Token::end).toArray();
		this.matter = (int) words.stream().filter((word) -> !FunctionWords.contains(word.term())).count();
	}

	private IndexedText(DataInput in) throws IOException {
		this.part = IndexedPart.values()[in.readByte()];
		this.passage = new Passage(in.readString(), Sequences.readText(in), Sequences.readText(in));
		this.first = in.readVInt();
		this.starts = Sequences.readNumbers(in);
		this.ends = Sequences.readNumbers(in);
		this.matter = in.readVInt();
	}

	static IndexedText read(DataInput in) throws IOException {
		return new IndexedText(in);
	}

	void write(DataOutput out) throws IOException {
		out.writeByte((byte) this.part.ordinal());
		out.writeString(this.passage.text());
		Sequences.writeText(this.passage.language(), out);
		Sequences.writeText(this.passage.label(), out);
		out.writeVInt(this.first);
		Sequences.writeNumbers(this.starts, out);
		Sequences.writeNumbers(this.ends, out);
		out.writeVInt(this.matter);
	}

	/** The part of the record that it belongs to. */
	public IndexedPart part() {
		return this.part;
	}

	/** What it says. */
	public String text() {
		return this.passage.text();
	}

	/** BCP 47 tag of its language, or null for the language of the site. */
	public String language() {
		return this.passage.language();
	}

	/** What a reader is told that it is, or null where its part says enough. */
	public String label() {
		return this.passage.label();
	}

	/** Place of its first word in the record. */
	public int first() {
		return this.first;
	}

	/** How many places it has. */
	public int size() {
		return this.starts.length;
	}

	/** Whether a place of the record lies in it. */
	public boolean holds(int place) {
		return place >= this.first && place < this.first + this.starts.length;
	}

	/** How many of its words carry the matter. */
	public int matter() {
		return this.matter;
	}

	/** Offset in the text at which the word at a place of the record begins. */
	public int start(int place) {
		return this.starts[place - this.first];
	}

	/** Offset in the text at which the word at a place of the record ends, exclusive. */
	public int end(int place) {
		return this.ends[place - this.first];
	}

}
