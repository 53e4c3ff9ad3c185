package thaw.people;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The people as a table. */
@Component
class PeopleDataSet implements DataSet {

	private final People people;

	PeopleDataSet(People people) {
		this.people = people;
	}

	@Override
	public Kind kind() {
		return Kind.PERSON;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.people.alphabetically().stream().map(PeopleDataSet::row);
	}

	private static DataRow row(Person one) {
		return DataRow.of(one.ref())
			.with("name", one.name())
			.with("sortName", one.sortName())
			.with("nativeName", one.nativeName())
			.with("nativeLanguage", one.nativeLanguage())
			.with("aliases", one.aliases())
			.with("born", one.born())
			.with("died", one.died())
			.with("birthPlace", one.birthPlace())
			.with("deathPlace", one.deathPlace())
			.with("knownFor", one.knownFor())
			.with("circle", one.circle().label())
			.with("identifiers", one.identifiers());
	}

}
