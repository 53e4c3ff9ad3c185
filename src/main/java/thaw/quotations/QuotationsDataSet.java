package thaw.quotations;

import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.crossref.Theme;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The quotations as a table. */
@Component
class QuotationsDataSet implements DataSet {

	private final Quotations quotations;

	QuotationsDataSet(Quotations quotations) {
		this.quotations = quotations;
	}

	@Override
	public Kind kind() {
		return Kind.QUOTATION;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.quotations.findAll()
			.stream()
			.sorted(Comparator.comparing(Quotation::ref))
			.map(QuotationsDataSet::row);
	}

	private static DataRow row(Quotation one) {
		return DataRow.of(one.ref())
			.with("title", one.title())
			.with("text", one.text())
			.with("original", one.original())
			.with("originalLanguage", one.originalLanguage())
			.with("originalMissing", one.originalMissing())
			.with("translator", one.translator())
			.with("gist", one.gist())
			.with("speaker", one.speaker())
			.withAll("addressees", one.addressees())
			.with("date", one.date())
			.with("occasion", one.occasion())
			.with("place", one.place())
			.with("work", one.work())
			.with("themes", one.themes().stream().map(Theme::slug).toList())
			.with("standing", one.standing().slug())
			.with("standingReason", one.verdict().reason())
			.with("trust", one.verdict().trust())
			.with(one.originalSource());
	}

}
