package thaw.offices;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The offices as a table. */
@Component
class OfficesDataSet implements DataSet {

	private final OfficeRoll offices;

	OfficesDataSet(OfficeRoll offices) {
		this.offices = offices;
	}

	@Override
	public Kind kind() {
		return Kind.OFFICE;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.offices.alphabetically().stream().map(OfficesDataSet::row);
	}

	private static DataRow row(Office one) {
		return DataRow.of(one.ref())
			.with("title", one.title())
			.with("nativeName", one.nativeName())
			.with("nativeLanguage", one.nativeLanguage())
			.with("aliases", one.aliases())
			.with("group", one.group().label())
			.with("organisation", one.organisation())
			.with("several", one.several())
			.with("exists", one.exists())
			.with("summary", one.summary());
	}

}
