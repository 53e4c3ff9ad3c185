package thaw.themes;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.Shelf;
import thaw.content.Values;
import thaw.crossref.Kind;
import thaw.crossref.Theme;

/** {@code content/themes/*.md}, one for each {@link Theme}. */
@Component
class ThemeShelf implements Shelf {

	private static final int LONGEST_SUMMARY = 220;

	@Override
	public Kind kind() {
		return Kind.THEME;
	}

	@Override
	public List<String> tables() {
		return List.of("theme");
	}

	@Override
	public Card card(Fields front) {
		return new Card(front.text("name"), front.text("summary"), front.otherNames(), null);
	}

	@Override
	public void shelve(Manuscript manuscript) {
		Fields front = manuscript.front();
		Theme theme = Theme.ofSlug(manuscript.ref().slug()).orElse(null);
		if (theme == null) {
			front.report("file name", "'" + manuscript.ref().slug() + "'",
					"one of " + Arrays.stream(Theme.values()).map(Theme::slug).toList());
		}
		else if (!front.text("name").equals(theme.label())) {
			front.report("name", "'" + front.text("name") + "'", theme.label());
		}
		if (front.text("summary").length() > LONGEST_SUMMARY) {
			front.report("summary", front.text("summary").length() + " characters", "at most " + LONGEST_SUMMARY);
		}
		manuscript.row("theme", "slug")
			.put("name", front.text("name"))
			.put("aliases", front.texts("aliases"))
			.put("summary", Values.sentence(front, "summary"));
	}

}
