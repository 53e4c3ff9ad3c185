package thaw.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import thaw.bundle.Sequences;

/**
 * Where a term stands: in which records, in which of their parts, at which places. Places
 * are counted through a record; between two of its texts some are left out, so that
 * nothing stands next to anything in another text.
 */
public final class Postings {

	/** Of a term that stands nowhere. */
	public static final Postings NONE = new Postings(new int[0], new byte[0], new int[0], new int[0]);

	private final int[] records;

	private final byte[] parts;

	private final int[] ends;

	private final int[] places;

	Postings(int[] records, byte[] parts, int[] ends, int[] places) {
		this.records = records;
		this.parts = parts;
		this.ends = ends;
		this.places = places;
	}

	void write(DataOutput out) throws IOException {
		Sequences.writeNumbers(this.records, out);
		out.writeBytes(this.parts, this.parts.length);
		Sequences.writeNumbers(this.ends, out);
		Sequences.writeNumbers(this.places, out);
	}

	static Postings read(DataInput in) throws IOException {
		int[] records = Sequences.readNumbers(in);
		byte[] parts = new byte[records.length];
		in.readBytes(parts, 0, parts.length);
		return new Postings(records, parts, Sequences.readNumbers(in), Sequences.readNumbers(in));
	}

	/** In how many records it stands. */
	public int size() {
		return this.records.length;
	}

	/** The number of one of those records, from 0; numbers ascend. */
	public int record(int at) {
		return this.records[at];
	}

	/** The parts in which it stands in that record, as {@link IndexedPart#bit()}s. */
	public int parts(int at) {
		return this.parts[at] & 0xff;
	}

	/** The parts in which it stands in the record of that number; none for no part. */
	public int partsOf(int record) {
		int at = find(record);
		return (at < 0) ? 0 : parts(at);
	}

	/** Whether it stands in the record of that number. */
	public boolean isIn(int record) {
		return find(record) >= 0;
	}

	/** Each of its places in the record of that number, ascending. */
	public void forEachPlace(int record, IntConsumer place) {
		int at = find(record);
		if (at >= 0) {
			for (int i = start(at); i < this.ends[at]; i++) {
				place.accept(this.places[i]);
			}
		}
	}

	/** Whether it stands at a place of the record of that number. */
	public boolean isAt(int record, int place) {
		int at = find(record);
		return at >= 0 && Arrays.binarySearch(this.places, start(at), this.ends[at], place) >= 0;
	}

	private int find(int record) {
		return Arrays.binarySearch(this.records, record);
	}

	private int start(int at) {
		return (at == 0) ? 0 : this.ends[at - 1];
	}

	/** Those of its places that pass a test. */
	public Postings where(Place test) {
		PostingsBuilder kept = new PostingsBuilder();
		for (int at = 0; at < size(); at++) {
			for (int i = start(at); i < this.ends[at]; i++) {
				if (test.holds(this.records[at], this.places[i])) {
					kept.add(this.records[at], parts(at), this.places[i]);
				}
			}
		}
		return kept.postings();
	}

	/** Tells one place from another. */
	public interface Place {

		/** Whether it is one of those wanted. */
		boolean holds(int record, int place);

	}

	/** Where terms stand one after the other, by the place of the first of them. */
	static Postings ofSequence(List<Postings> terms, List<IndexedRecord> records) {
		Postings first = terms.get(0);
		PostingsBuilder found = new PostingsBuilder();
		for (int at = 0; at < first.size(); at++) {
			int record = first.record(at);
			if (terms.stream().allMatch((term) -> term.isIn(record))) {
				first.forEachPlace(record, (place) -> {
					if (follow(terms, record, place)) {
						found.add(record, records.get(record).partAt(place).bit(), place);
					}
				});
			}
		}
		return found.postings();
	}

	private static boolean follow(List<Postings> terms, int record, int place) {
		for (int i = 1; i < terms.size(); i++) {
			if (!terms.get(i).isAt(record, place + i)) {
				return false;
			}
		}
		return true;
	}

}
