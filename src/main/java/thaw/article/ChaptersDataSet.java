package thaw.article;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The chapters as a table. */
@Component
class ChaptersDataSet implements DataSet {

	private final Chapters chapters;

	ChaptersDataSet(Chapters chapters) {
		this.chapters = chapters;
	}

	@Override
	public Kind kind() {
		return Kind.CHAPTER;
	}

	@Override
	public List<DataRow> rows() {
		return this.chapters.findAllByOrderByPosition().stream().map(ChaptersDataSet::row).toList();
	}

	private static DataRow row(Chapter one) {
		return DataRow.of(one.ref())
			.with("number", one.position())
			.with("title", one.title())
			.with("dek", one.dek())
			.with("words", one.prose().words());
	}

}
