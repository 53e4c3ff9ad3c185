package thaw.numbers;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The numbers of all series as a table, a row for each number. */
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
	public List<DataRow> rows() {
		return this.series.alphabetically().stream().flatMap(SeriesDataSet::rows).toList();
	}

	private static Stream<DataRow> rows(Series one) {
		return one.points()
			.stream()
			.map((point) -> DataRow.of(one.ref())
				.with("title", one.title())
				.with("counted", point.counted())
				.with("date", point.date())
				.with("amount", point.value())
				.with("upper", point.to())
				.with("wording", point.wording())
				.with("source", point.source().ref().toString()));
	}

}
