package thaw.offices;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Entry;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/**
 * Who held which office when, as a table: rows of the office, or of its holder where the
 * office has no record of its own. A row without a holder is a vacancy.
 */
@Component
class TenuresDataSet implements DataSet {

	private final Tenures tenures;

	TenuresDataSet(Tenures tenures) {
		this.tenures = tenures;
	}

	@Override
	public Kind kind() {
		return Kind.OFFICE;
	}

	@Override
	public String name() {
		return "tenures";
	}

	@Override
	public String label() {
		return "Tenures of offices";
	}

	@Override
	public boolean isOneForEach() {
		return false;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.tenures.all().stream().map(TenuresDataSet::row);
	}

	private static DataRow row(Tenure one) {
		Entry on = (one.officeEntry() != null) ? one.officeEntry() : one.holder().entry();
		return DataRow.of(on.ref())
			.with("office", one.office())
			.with("organisation", one.organisation())
			.with("holder", one.holder())
			.with("from", one.from())
			.with("to", one.to())
			.with("acting", one.acting())
			.with("possibleFrom", one.possibleFrom())
			.with("possibleTo", one.possibleTo())
			.with("note", one.note())
			.with(one.citation());
	}

}
