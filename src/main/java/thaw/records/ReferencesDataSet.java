package thaw.records;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.CrossReferences;
import thaw.crossref.Kind;
import thaw.crossref.Pointer;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** What points at what, as a table: rows of the record that points. */
@Component
class ReferencesDataSet implements DataSet {

	private final CrossReferences references;

	ReferencesDataSet(CrossReferences references) {
		this.references = references;
	}

	@Override
	public Kind kind() {
		return null;
	}

	@Override
	public String name() {
		return "references";
	}

	@Override
	public String label() {
		return "What points at what";
	}

	@Override
	public boolean isOneForEach() {
		return false;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.references.all().map(ReferencesDataSet::row);
	}

	private static DataRow row(Pointer one) {
		return DataRow.of(one.from())
			.with("to", one.to())
			.with("relation", one.relation().name().toLowerCase(Locale.ROOT))
			.with("detail", one.detail())
			.with("sentence", one.sentence())
			.with("anchor", one.anchor());
	}

}
