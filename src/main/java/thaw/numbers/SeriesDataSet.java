package thaw.numbers;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The series of numbers as a table. */
@Component
class SeriesDataSet implements DataSet {

	private final NumberSeries series;

	SeriesDataSet(NumberSeries series) {
		this.series = series;
	}

	@Override
	public Kind kind() {
		return Kind.SERIES;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.series.alphabetically().stream().map(SeriesDataSet::row);
	}

	private static DataRow row(Series one) {
		return DataRow.of(one.ref()).with("title", one.title()).with("summary", one.summary());
	}

}
