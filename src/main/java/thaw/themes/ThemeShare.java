package thaw.themes;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import thaw.crossref.Degree;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Theme;

/** Tells what has the greatest share in a theme. */
@Component
class ThemeShare {

	private static final Limit FIRST = Limit.of(12);

	private final Themes themes;

	private final Entries entries;

	ThemeShare(Themes themes, Entries entries) {
		this.themes = themes;
		this.entries = entries;
	}

	/** The best-known quotations. */
	List<ThemePage.Named> quotations(Theme theme) {
		return this.themes.quotations(theme, FIRST)
			.stream()
			.map((entry) -> ThemePage.Named.of(entry, entry.particulars(), 0))
			.toList();
	}

	/** Who has part in most of its records. */
	List<ThemePage.Named> people(Theme theme) {
		return named(this.themes.people(theme, FIRST));
	}

	/** Which chapters name most of its records. */
	List<ThemePage.Named> chapters(Theme theme) {
		return named(this.themes.chapters(theme, FIRST));
	}

	private List<ThemePage.Named> named(List<Degree> degrees) {
		Map<String, Entry> byRef = this.entries.findByRefIn(degrees.stream().map(Degree::ref).toList())
			.stream()
			.collect(Collectors.toMap((entry) -> entry.ref().toString(), Function.identity()));
		return degrees.stream()
			.map((one) -> ThemePage.Named.of(byRef.get(one.ref()), byRef.get(one.ref()).blurb(), one.pointers()))
			.toList();
	}

}
