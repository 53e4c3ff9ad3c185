package thaw.offices;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The tenures of all offices as a table; a row without a holder is a vacancy. */
@Component
class OfficesDataSet implements DataSet {

	private final Tenures tenures;

	OfficesDataSet(Tenures tenures) {
		this.tenures = tenures;
	}

	@Override
	public Kind kind() {
		return Kind.OFFICE;
	}

	@Override
	public List<DataRow> rows() {
		return this.tenures.ofAllOffices().stream().map(OfficesDataSet::row).toList();
	}

	private static DataRow row(Tenure one) {
		return DataRow.of(one.officeEntry().ref())
			.with("office", one.office())
			.with("holder", one.holder())
			.with("from", one.from())
			.with("to", one.to())
			.with("acting", one.acting() ? "true" : "false")
			.with("source", (one.citation() != null) ? one.citation().source().toString() : null)
			.with("locator", (one.citation() != null) ? one.citation().locator() : null);
	}

}
