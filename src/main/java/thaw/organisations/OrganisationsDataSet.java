package thaw.organisations;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The organisations as a table. */
@Component
class OrganisationsDataSet implements DataSet {

	private final Organisations organisations;

	OrganisationsDataSet(Organisations organisations) {
		this.organisations = organisations;
	}

	@Override
	public Kind kind() {
		return Kind.ORGANISATION;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.organisations.alphabetically().stream().map(OrganisationsDataSet::row);
	}

	private static DataRow row(Organisation one) {
		return DataRow.of(one.ref())
			.with("name", one.name())
			.with("nativeName", one.nativeName())
			.with("nativeLanguage", one.nativeLanguage())
			.with("abbreviation", one.abbreviation())
			.with("aliases", one.aliases())
			.with("type", one.type().label())
			.with("founded", one.founded())
			.with("dissolved", one.dissolved())
			.with("seat", one.seat())
			.with("summary", one.summary());
	}

}
