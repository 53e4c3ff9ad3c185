package thaw.numbers;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.IntStream;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.markup.Html;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.web.Link;

/** One series, with its picture. */
record SeriesPage(@JsonUnwrapped Frame frame, String title, String summary, String chart,
		List<Row> points) implements RecordPage {

	/**
	 * One number.
	 *
	 * @param row from 1, in the order of the table
	 * @param value the number, or the lower end of a range
	 * @param to the upper end of a range, or null
	 * @param wording the number in words or figures, with its doubt
	 * @param exact whether the source gives it as exact
	 * @param citation the place in the source
	 * @param note what must be known of the number, or null
	 */
	record Row(int row, String counted, HistoricalDate date, long value, Long to, String wording, boolean exact,
			Link source, Html citation, Html note) {

		static Row of(int row, DataPoint point) {
			String wording = (point.wording() != null) ? point.wording() : Chart.number(point.value());
			return new Row(row, point.counted(), point.date(), point.value(), point.to(), wording,
					point.wording() == null, Link.to(point.source()), point.citationHtml(), point.note());
		}

		/** The highest number it can mean. */
		long highest() {
			return (this.to != null) ? this.to : this.value;
		}

	}

	static SeriesPage of(Series series, Frame frame) {
		List<Row> rows = IntStream.range(0, series.points().size())
			.mapToObj((i) -> Row.of(i + 1, series.points().get(i)))
			.toList();
		return new SeriesPage(frame, series.title(), series.summary(), series.chart().name(), rows);
	}

	/** The things counted, in the order of the table. */
	public List<String> counted() {
		return this.points.stream().map(Row::counted).distinct().toList();
	}

	/** The numbers of one thing counted. */
	public List<Row> of(String counted) {
		return this.points.stream().filter((point) -> point.counted().equals(counted)).toList();
	}

	/** What one line across the picture stands for. */
	public String step() {
		return Chart.number(Chart.step(this.points.stream().mapToLong(Row::highest).max().orElse(1)));
	}

	/** The sources, in the order of the table; each has a shape of its own. */
	public List<Link> sources() {
		return this.points.stream().map(Row::source).distinct().toList();
	}

	/** The picture, from the narrowest page to the widest. */
	public List<Chart> drawings() {
		return Chart.WIDTHS.entrySet()
			.stream()
			.map((size) -> this.chart.equals(ChartType.TIME.name())
					? new TimeChart(size.getKey(), size.getValue()).draw(this)
					: new SpreadChart(size.getKey(), size.getValue()).draw(this))
			.toList();
	}

	@Override
	public String template() {
		return "numbers/series";
	}

	@Override
	public String heading() {
		return this.title + " in figures";
	}

	@Override
	public String description() {
		return this.summary;
	}

	@Override
	public JsonLd linkedData(String site) {
		return subject("Dataset", site).with("name", this.title).with("description", this.summary);
	}

}
