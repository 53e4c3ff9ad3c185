package thaw.records;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The card catalogue as a table: every record, whatever its kind. */
@Component
class RecordsDataSet implements DataSet {

	private final Entries entries;

	RecordsDataSet(Entries entries) {
		this.entries = entries;
	}

	@Override
	public Kind kind() {
		return null;
	}

	@Override
	public String name() {
		return "records";
	}

	@Override
	public String label() {
		return "All records";
	}

	@Override
	public Stream<DataRow> rows() {
		return this.entries.findAllByOrderByPosition().stream().map(RecordsDataSet::row);
	}

	private static DataRow row(Entry one) {
		return DataRow.of(one.ref())
			.with("kind", one.kind().prefix())
			.with("title", one.title())
			.with("sortTitle", one.sortTitle())
			.with("names", one.names())
			.with("blurb", one.blurb())
			.with("date", one.date())
			.with("earliest", one.earliest())
			.with("latest", one.latest());
	}

}
