package thaw.places;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The gazetteer as a table. */
@Component
class PlacesDataSet implements DataSet {

	private final Places places;

	PlacesDataSet(Places places) {
		this.places = places;
	}

	@Override
	public Kind kind() {
		return Kind.PLACE;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.places.alphabetically().stream().map(PlacesDataSet::row);
	}

	private static DataRow row(Place one) {
		return DataRow.of(one.ref())
			.with("name", one.name())
			.with("nameNow", one.nameNow())
			.with("nativeName", one.nativeName())
			.with("nativeLanguage", one.nativeLanguage())
			.with("aliases", one.aliases())
			.with("type", one.type().label())
			.with("latitude", one.latitude())
			.with("longitude", one.longitude())
			.with("countryThen", one.countryThen())
			.with("countryNow", one.countryNow())
			.with("partOf", one.partOf())
			.with("summary", one.summary());
	}

}
