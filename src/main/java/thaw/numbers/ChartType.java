package thaw.numbers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a series is drawn. */
public enum ChartType {

	/** Number against time, a panel for each thing counted. */
	TIME,
	/** A line for each number, under the heading of the thing counted. */
	SPREAD;

	static Optional<ChartType> of(String word) {
		return Arrays.stream(values()).filter((one) -> one.name().equals(word.toUpperCase(Locale.ROOT))).findFirst();
	}

}
