package thaw.glossary;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The glossary as a table. */
@Component
class TermsDataSet implements DataSet {

	private final Terms terms;

	TermsDataSet(Terms terms) {
		this.terms = terms;
	}

	@Override
	public Kind kind() {
		return Kind.TERM;
	}

	@Override
	public List<DataRow> rows() {
		return this.terms.alphabetically().stream().map(TermsDataSet::row).toList();
	}

	private static DataRow row(Term one) {
		return DataRow.of(one.ref())
			.with("name", one.name())
			.with("nativeName", one.nativeName())
			.with("aliases", one.aliases())
			.with("definition", one.definition());
	}

}
