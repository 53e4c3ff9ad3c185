package thaw.themes;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.crossref.Kind;
import thaw.data.DataRow;
import thaw.data.DataSet;

/** The themes as a table. */
@Component
class ThemesDataSet implements DataSet {

	private final Themes themes;

	ThemesDataSet(Themes themes) {
		this.themes = themes;
	}

	@Override
	public Kind kind() {
		return Kind.THEME;
	}

	@Override
	public Stream<DataRow> rows() {
		return this.themes.alphabetically().stream().map(ThemesDataSet::row);
	}

	private static DataRow row(ThemeRecord one) {
		return DataRow.of(one.ref())
			.with("name", one.name())
			.with("aliases", one.aliases())
			.with("summary", one.summary());
	}

}
