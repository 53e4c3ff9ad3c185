package thaw.quotations;

import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The witnesses of the words as a table. */
@Component
class EvidenceDataSet implements DataSet {

	private final Quotations quotations;

	EvidenceDataSet(Quotations quotations) {
		this.quotations = quotations;
	}

	@Override
	public Kind kind() {
		return Kind.QUOTATION;
	}

	@Override
	public String name() {
		return "evidence";
	}

	@Override
	public String label() {
		return "Evidence for quotations";
	}

	@Override
	public boolean isOneForEach() {
		return false;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.quotations.findAll()
			.stream()
			.sorted(Comparator.comparing(Quotation::ref))
			.flatMap(EvidenceDataSet::rows);
	}

	private static Stream<DataRow> rows(Quotation one) {
		return one.evidence()
			.stream()
			.map((witness) -> DataRow.of(one.ref())
				.with("date", witness.date())
				.with("wording", witness.wording())
				.with("language", witness.language())
				.with("how", witness.how())
				.with(witness.citation()));
	}

}
