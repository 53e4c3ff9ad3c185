package thaw.index;

import java.util.Arrays;

/** Collects the places of one term, record after record. */
final class PostingsBuilder {

	private static final int FIRST_SIZE = 2;

	private int[] records = new int[FIRST_SIZE];

	private byte[] parts = new byte[FIRST_SIZE];

	private int[] ends = new int[FIRST_SIZE];

	private int[] places = new int[FIRST_SIZE];

	private int size;

	private int count;

	/**
	 * Adds a place.
	 * @param record no lower than before
	 * @param parts in which it lies, as bits
	 * @param place higher than before in the same record; the same again counts once
	 */
	void add(int record, int parts, int place) {
		if (this.size == 0 || this.records[this.size - 1] != record) {
			begin(record);
		}
		else if (this.places[this.count - 1] == place) {
			return;
		}
		if (this.count == this.places.length) {
			this.places = Arrays.copyOf(this.places, 2 * this.count);
		}
		this.places[this.count++] = place;
		this.parts[this.size - 1] |= (byte) parts;
		this.ends[this.size - 1] = this.count;
	}

	private void begin(int record) {
		if (this.size == this.records.length) {
			this.records = Arrays.copyOf(this.records, 2 * this.size);
			this.parts = Arrays.copyOf(this.parts, 2 * this.size);
			this.ends = Arrays.copyOf(this.ends, 2 * this.size);
		}
		this.records[this.size++] = record;
	}

	Postings postings() {
		return (this.size == 0) ? Postings.NONE
				: new Postings(Arrays.copyOf(this.records, this.size), Arrays.copyOf(this.parts, this.size),
						Arrays.copyOf(this.ends, this.size), Arrays.copyOf(this.places, this.count));
	}

}
