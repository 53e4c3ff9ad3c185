package thaw.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
