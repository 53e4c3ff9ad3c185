package thaw.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import thaw.bundle.Sequences;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.quotations.Quotation;
import thaw.words.Analysis;
import thaw.words.NamesInText;

/** A record in the index. */
public final class IndexedRecord {

	/** So many signs at most stand between two words, or disappear from one. */
	private static final int MOST_BETWEEN = 16;

	private final Entry entry;

	private final Quotation quotation;

	private final List<IndexedText> texts;

	private final int references;

	private final Set<String> surname;

	IndexedRecord(Entry entry, Quotation quotation, List<IndexedText> texts, int references) {
		this(entry, quotation, texts, references,
				(entry.kind() == Kind.PERSON) ? NamesInText.in(List.of(entry.sortTitle().split(",")[0])) : Set.of());
	}

	private IndexedRecord(Entry entry, Quotation quotation, List<IndexedText> texts, int references,
			Set<String> surname) {
		this.entry = entry;
		this.quotation = quotation;
		this.texts = List.copyOf(texts);
		this.references = references;
		this.surname = surname;
	}

	/**
	 * Reads what was written of a record after its name.
	 */
	static IndexedRecord read(Entry entry, Quotation quotation, DataInput in) throws IOException {
		int references = in.readVInt();
		Set<String> surname = Set.copyOf(Sequences.readTexts(in));
		IndexedText[] texts = new IndexedText[in.readVInt()];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = IndexedText.read(in);
		}
		return new IndexedRecord(entry, quotation, List.of(texts), references, surname);
	}

	void write(DataOutput out) throws IOException {
		out.writeString(this.entry.ref().toString());
		out.writeVInt(this.references);
		Sequences.writeTexts(new TreeSet<>(this.surname), out);
		out.writeVInt(this.texts.size());
		for (IndexedText text : this.texts) {
			text.write(out);
		}
	}

	/** Its card. */
	public Entry entry() {
		return this.entry;
	}

	public Kind kind() {
		return this.entry.kind();
	}

	/**
	 * Its dossier with speaker, words, date and standing, or null if it is no quotation.
	 */
	public Quotation quotation() {
		return this.quotation;
	}

	/** All its texts, part by part. */
	public List<IndexedText> texts() {
		return this.texts;
	}

	/** Its texts of one part. */
	public List<IndexedText> texts(IndexedPart part) {
		return this.texts.stream().filter((text) -> text.part() == part).toList();
	}

	/** Its standing as a quotation, the strongest 0; of any other record 0. */
	int standing() {
		return (this.quotation != null) ? this.quotation.standing().ordinal() : 0;
	}

	/** Name under which it is filed, surname first; a quotation under its speaker. */
	String filed() {
		return (this.quotation == null) ? this.entry.sortTitle() : (this.quotation.speaker().entry() != null)
				? this.quotation.speaker().entry().sortTitle() : this.quotation.speaker().name();
	}

	/** Whether one of the keys is that of the surname of a person. */
	public boolean isSurname(Set<String> keys) {
		return this.surname.stream().anyMatch(keys::contains);
	}

	/** How often other records point at it. */
	public int references() {
		return this.references;
	}

	/** The number among its texts of the one that holds a place. */
	public int textAt(int place) {
		int low = 0;
		int high = this.texts.size() - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (this.texts.get(middle).first() <= place) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return low;
	}

	/**
	 * Whether words stand from a place on as they are.
	 * @param words as they are compared
	 */
	boolean reads(int place, List<String> words) {
		IndexedText text = this.texts.get(textAt(place));
		String from = text.text().substring(text.start(place));
		int most = words.stream().mapToInt((word) -> word.length() + MOST_BETWEEN).sum();
		return Analysis.words(from.substring(0, Math.min(from.length(), most)))
			.stream()
			.map(Analysis.Token::term)
			.limit(words.size())
			.toList()
			.equals(words);
	}

	IndexedPart partAt(int place) {
		return this.texts.get(textAt(place)).part();
	}

}
