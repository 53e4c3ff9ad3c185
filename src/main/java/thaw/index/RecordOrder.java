package thaw.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import thaw.bundle.Sequences;
import thaw.crossref.Alphabet;

/** All records in one order. */
final class RecordOrder {

	private static final Comparator<IndexedRecord> BY_DATE = Comparator
		.comparing((IndexedRecord record) -> record.entry().earliest(), Comparator.nullsLast(LocalDate::compareTo))
		.thenComparing((record) -> record.entry().ref());

	private final int[] records;

	private final int[] ranks;

	RecordOrder(List<IndexedRecord> records, Sorting sorting) {
		this(IntStream.range(0, records.size())
			.boxed()
			.sorted(Comparator.comparing(records::get, comparator(sorting)))
			.mapToInt(Integer::intValue)
			.toArray());
	}

	private RecordOrder(int[] records) {
		this.records = records;
		this.ranks = new int[records.length];
		IntStream.range(0, this.records.length).forEach((rank) -> this.ranks[this.records[rank]] = rank);
	}

	/**
	 * By relevance equals stand by standing, the strongest first, then by how much is
	 * said of them; last by date.
	 */
	private static Comparator<IndexedRecord> comparator(Sorting sorting) {
		return switch (sorting) {
			case RELEVANCE -> Comparator.comparingInt(IndexedRecord::standing)
				.thenComparing(Comparator.comparingInt(IndexedRecord::references).reversed())
				.thenComparing(BY_DATE);
			case DATE -> BY_DATE;
			case SPEAKER -> Comparator.comparing(IndexedRecord::filed, Alphabet.ORDER).thenComparing(BY_DATE);
		};
	}

	static RecordOrder read(DataInput in) throws IOException {
		return new RecordOrder(Sequences.readNumbers(in));
	}

	void write(DataOutput out) throws IOException {
		Sequences.writeNumbers(this.records, out);
	}

	int rank(int record) {
		return this.ranks[record];
	}

	int record(int rank) {
		return this.records[rank];
	}

}
