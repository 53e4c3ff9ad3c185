package thaw.questions;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Theme;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The questions as a table. */
@Component
class QuestionsDataSet implements DataSet {

	private final Questions questions;

	QuestionsDataSet(Questions questions) {
		this.questions = questions;
	}

	@Override
	public Kind kind() {
		return Kind.QUESTION;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.questions.alphabetically().stream().map(QuestionsDataSet::row);
	}

	private static DataRow row(Question one) {
		return DataRow.of(one.ref())
			.with("question", one.question())
			.with("aliases", one.aliases())
			.with("answer", one.answer())
			.with("themes", one.themes().stream().map(Theme::slug).toList());
	}

}
