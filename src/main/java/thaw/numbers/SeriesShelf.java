package thaw.numbers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.Row;
import thaw.content.Shelf;
import thaw.content.Values;
import thaw.crossref.Kind;
import thaw.dates.HistoricalDate;
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
		ChartType chart = front.choice("chart", Values.oneOf(ChartType.class), Values.choices(ChartType.class));
		List<Fields> points = front.maps("points");
		if (points.isEmpty()) {
			front.report("points", "nothing", "at least one number");
		}
		manuscript.row("series", "slug")
			.put("title", front.text("title"))
			.put("summary", Values.sentence(front, "summary"))
			.put("chart", (chart != null) ? chart.name() : null);
		Map<String, HistoricalDate> before = new HashMap<>();
		for (int i = 0; i < points.size(); i++) {
			point(manuscript, points.get(i), i);
			order(points.get(i), chart, before);
		}
	}

	private static void point(Manuscript manuscript, Fields one, int position) {
		one.text("citation");
		long value = Values.whole(one, "value");
		Long to = one.read("to", Values::whole, "a whole number");
		if (to != null && to <= value) {
			one.report("to", "'" + to + "', not above " + value, "the upper end of the range");
		}
		Row row = manuscript.row("series_point", "series_slug")
			.put("position", position)
			.put("counted", one.text("counted"))
			.put("date_edtf", one.date("date"))
			.put("number_value", value)
			.put("number_to", to)
			.put("wording", one.optional("wording"))
			.put("note", manuscript.inline(one, "note"));
		Citation citation = manuscript.citation(row, one, "citation");
		row.put("source_ref", (citation != null) ? citation.source().toString() : null);
		one.reportUnread();
	}

	/** Where number stands against time, each thing counted goes forward in it. */
	private static void order(Fields one, ChartType chart, Map<String, HistoricalDate> before) {
		HistoricalDate date = one.date("date");
		HistoricalDate last = (date != null) ? before.put(one.text("counted"), date) : null;
		if (chart == ChartType.TIME && last != null && date.latest().isBefore(last.earliest())) {
			one.report("date", "'" + date + "' after '" + last + "'", "the order of time");
		}
		if (date != null && date.isOpen()) {
			one.report("date", "'" + date + "', which is open", "a day, month, year or span of them");
		}
	}

}
