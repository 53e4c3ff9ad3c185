package thaw.numbers;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** Each number with its day and what was counted, as a table. */
@Component
class PointsDataSet implements DataSet {

	private final NumberSeries series;

	PointsDataSet(NumberSeries series) {
		this.series = series;
	}

	@Override
	public Kind kind() {
		return Kind.SERIES;
	}

	@Override
	public String name() {
		return "points";
	}

	@Override
	public String label() {
		return "Numbers of the series";
	}

	@Override
	public boolean isOneForEach() {
		return false;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.series.alphabetically().stream().flatMap(PointsDataSet::rows);
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
				.with("note", point.note())
				.with(point.citation()));
	}

}
