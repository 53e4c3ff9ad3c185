package thaw.figures;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The pictures as a table. */
@Component
class FiguresDataSet implements DataSet {

	private final Figures figures;

	FiguresDataSet(Figures figures) {
		this.figures = figures;
	}

	@Override
	public Kind kind() {
		return Kind.FIGURE;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.figures.findAllByOrderBySeedNumber().stream().map(FiguresDataSet::row);
	}

	private static DataRow row(Figure one) {
		return DataRow.of(one.ref())
			.with("title", one.name())
			.with("caption", one.caption())
			.with("maker", one.maker())
			.with("date", one.date())
			.with("holder", one.holder())
			.with("rights", one.rights())
			.withAll("shows", one.shows());
	}

}
