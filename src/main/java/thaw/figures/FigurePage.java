package thaw.figures;

import java.util.List;
import thaw.crossref.Kind;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.text.Prose;
import thaw.web.Backlinks;
import thaw.web.Link;
import thaw.web.Page;

/** One picture and what is established about it. */
record FigurePage(String id, String url, String name, String caption, Link maker, HistoricalDate date, Link holder,
		List<Link> shows, String rights, int seedNumber, Prose prose, Backlinks backlinks, Link previous,
		Link next) implements Page {

	static FigurePage of(Figure figure, Backlinks backlinks, Link previous, Link next) {
		return new FigurePage(figure.ref().toString(), figure.ref().path(), figure.title(), figure.caption(),
				Link.to(figure.maker()), figure.taken(), Link.to(figure.holder()), Link.toAll(figure.subjects()),
				figure.rights(), figure.seedNumber(), figure.prose(), backlinks, previous, next);
	}

	@Override
	public String template() {
		return "figures/figure";
	}

	@Override
	public String path() {
		return this.url;
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
	public List<Link> trail() {
		return List.of(Link.to(Kind.FIGURE.path(), Kind.FIGURE.plural()));
	}

	@Override
	public JsonLd linkedData(String site) {
		return JsonLd.of("VisualArtwork")
			.with("@id", site + this.url + "#record")
			.with("url", site + this.url)
			.with("name", this.name)
			.with("description", this.caption)
			.withDate("dateCreated", this.date);
	}

}
