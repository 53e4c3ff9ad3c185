package thaw.quotations;

import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The wordings that circulate as a table. */
@Component
class VariantsDataSet implements DataSet {

	private final Quotations quotations;

	VariantsDataSet(Quotations quotations) {
		this.quotations = quotations;
	}

	@Override
	public Kind kind() {
		return Kind.QUOTATION;
	}

	@Override
	public String name() {
		return "variants";
	}

	@Override
	public String label() {
		return "Variants of quotations";
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
			.flatMap(VariantsDataSet::rows);
	}

	private static Stream<DataRow> rows(Quotation one) {
		return one.variants()
			.stream()
			.map((variant) -> DataRow.of(one.ref())
				.with("text", variant.text())
				.with("language", variant.language())
				.with("firstSeen", variant.firstSeen())
				.with("note", variant.note())
				.with(variant.citation()));
	}

}
