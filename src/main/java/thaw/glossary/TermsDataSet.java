package thaw.glossary;

import java.util.stream.Stream;
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
	public Stream<DataRow> rows() {
		return this.terms.alphabetically().stream().map(TermsDataSet::row);
	}

	private static DataRow row(Term one) {
		return DataRow.of(one.ref())
			.with("name", one.name())
			.with("nativeName", one.nativeName())
			.with("nativeLanguage", one.nativeLanguage())
			.with("aliases", one.aliases())
			.with("definition", one.definition());
	}

}
