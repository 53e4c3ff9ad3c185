package thaw.figures;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.web.Link;

/** One picture and what is established about it. */
record FigurePage(@JsonUnwrapped Frame frame, String name, String caption, Link maker, HistoricalDate date, Link holder,
		List<Link> shows, String rights, int seedNumber) implements RecordPage {

	static FigurePage of(Figure figure, Frame frame) {
		return new FigurePage(frame, figure.name(), figure.caption(), Link.to(figure.maker()), figure.date(),
				Link.to(figure.holder()), Link.toAll(figure.shows()), figure.rights(), figure.seedNumber());
	}

	@Override
	public String template() {
		return "figures/figure";
	}

	@Override
	public String heading() {
		return this.name + " (picture)";
	}

	@Override
	public String description() {
		return this.caption;
	}

	@Override
	public JsonLd linkedData(String site) {
		return subject("VisualArtwork", site).with("name", this.name)
			.with("description", this.caption)
			.withDate("dateCreated", this.date);
	}

}
