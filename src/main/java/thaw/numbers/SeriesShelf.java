package thaw.numbers;

import java.util.List;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.Row;
import thaw.content.Shelf;
import thaw.crossref.Kind;
import thaw.text.Citation;

/** {@code content/series/*.md}. */
@Component
class SeriesShelf implements Shelf {

	@Override
	public Kind kind() {
		return Kind.SERIES;
	}

	@Override
	public List<String> tables() {
		return List.of("series", "series_point");
	}

	@Override
	public Card card(Fields front) {
		return new Card(front.text("title"), front.text("summary"), front.otherNames(), null);
	}

	@Override
	public void shelve(Manuscript manuscript) {
		Fields front = manuscript.front();
		ChartType chart = front.choice("chart", ChartType::of, "time or spread");
		List<Fields> points = front.maps("points");
		if (points.isEmpty()) {
			front.report("points", "nothing", "at least one number");
		}
		manuscript.row("series", "slug")
			.put("title", front.text("title"))
			.put("summary", front.text("summary"))
			.put("chart", (chart != null) ? chart.name() : null);
		for (int i = 0; i < points.size(); i++) {
			point(manuscript, points.get(i), i);
		}
	}

	private static void point(Manuscript manuscript, Fields one, int position) {
		one.text("citation");
		Long to = one.read("to", Long::valueOf, "a whole number");
		Row row = manuscript.row("series_point", "series_slug")
			.put("position", position)
			.put("counted", one.text("counted"))
			.put("date_edtf", one.date("date"))
			.put("number_value", (long) one.number("value"))
			.put("number_to", to)
			.put("wording", one.optional("wording"))
			.put("note", manuscript.inline(one, "note"));
		Citation citation = manuscript.citation(row, one, "citation");
		row.put("source_ref", (citation != null) ? citation.source().toString() : null);
		one.reportUnread();
	}

}
