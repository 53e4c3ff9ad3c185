package thaw.sources;

import java.util.Comparator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The works cited as a table. */
@Component
class SourcesDataSet implements DataSet {

	private final Sources sources;

	SourcesDataSet(Sources sources) {
		this.sources = sources;
	}

	@Override
	public Kind kind() {
		return Kind.SOURCE;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.sources.findAll().stream().sorted(Comparator.comparing(Source::ref)).map(SourcesDataSet::row);
	}

	private static DataRow row(Source one) {
		return DataRow.of(one.ref())
			.with("type", one.type())
			.with("title", one.title())
			.with("issued", one.issued())
			.with("grade", one.grade().words())
			.with("consulted", one.consulted().sentence())
			.with("bibliography", Jsoup.parseBodyFragment(one.bibliography().markup()).text());
	}

}
