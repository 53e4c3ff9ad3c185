package thaw.article;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;
import thaw.records.RecordTexts;

/** The chapters as a table. */
@Component
class ChaptersDataSet implements DataSet {

	private final Chapters chapters;

	private final RecordTexts texts;

	ChaptersDataSet(Chapters chapters, RecordTexts texts) {
		this.chapters = chapters;
		this.texts = texts;
	}

	@Override
	public Kind kind() {
		return Kind.CHAPTER;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.chapters.findAllByOrderByNumber().stream().map(this::row);
	}

	private DataRow row(Chapter one) {
		return DataRow.of(one.ref())
			.with("number", one.number())
			.with("part", one.part().label())
			.with("title", one.title())
			.with("dek", one.dek())
			.with("words", this.texts.findByRef(one.ref().toString()).orElseThrow().prose().words());
	}

}
