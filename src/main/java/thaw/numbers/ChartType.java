package thaw.numbers;

/** How a series is drawn. */
public enum ChartType {

	/** Number against time, a panel for each thing counted. */
	TIME,
	/** A line for each number, under the heading of the thing counted. */
	SPREAD;

}
