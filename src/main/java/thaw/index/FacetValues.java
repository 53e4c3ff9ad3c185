package thaw.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import thaw.bundle.Sequences;
import thaw.crossref.Alphabet;

/** All values of a facet in the order of their labels, and which records have which. */
public final class FacetValues {

	private static final int[] NONE = {};

	private final List<FacetValue> values;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final int[][] ofRecords;

	/**
	 * The values of a facet.
	 * @param ofRecords those of each record; null for none
	 */
	FacetValues(List<List<FacetValue>> ofRecords) {
		this.values = ofRecords.stream()
			.flatMap(List::stream)
			.distinct()
			.sorted(Comparator.comparing(FacetValue::label, Alphabet.ORDER).thenComparing(FacetValue::value))
			.toList();
		IntStream.range(0, this.values.size()).forEach((i) -> this.numbers.put(this.values.get(i).value(), i));
		this.ofRecords = ofRecords.stream()
			.map((some) -> some.isEmpty() ? NONE
					: some.stream().mapToInt((one) -> this.numbers.get(one.value())).distinct().toArray())
			.toArray(int[][]::new);
	}

	private FacetValues(DataInput in) throws IOException {
		List<String> names = Sequences.readTexts(in);
		List<String> labels = Sequences.readTexts(in);
		this.values = IntStream.range(0, names.size())
			.mapToObj((i) -> new FacetValue(names.get(i), labels.get(i)))
			.toList();
		IntStream.range(0, names.size()).forEach((i) -> this.numbers.put(names.get(i), i));
		this.ofRecords = new int[in.readVInt()][];
		for (int record = 0; record < this.ofRecords.length; record++) {
			this.ofRecords[record] = Sequences.readNumbers(in);
		}
	}

	static FacetValues read(DataInput in) throws IOException {
		return new FacetValues(in);
	}

	void write(DataOutput out) throws IOException {
		Sequences.writeTexts(this.values.stream().map(FacetValue::value).toList(), out);
		Sequences.writeTexts(this.values.stream().map(FacetValue::label).toList(), out);
		out.writeVInt(this.ofRecords.length);
		for (int[] some : this.ofRecords) {
			Sequences.writeNumbers(some, out);
		}
	}

	/** Whether the record of that number has a value. */
	public boolean has(int record, String value) {
		Integer number = this.numbers.get(value);
		return number != null && IntStream.of(this.ofRecords[record]).anyMatch((one) -> one == number);
	}

	/** Counts in an array with a place for each value those of one record. */
	public void count(int record, int[] counts) {
		for (int number : this.ofRecords[record]) {
			counts[number]++;
		}
	}

	/** How many values there are. */
	public int size() {
		return this.values.size();
	}

	/** The value of that number. */
	public FacetValue value(int number) {
		return this.values.get(number);
	}

}
