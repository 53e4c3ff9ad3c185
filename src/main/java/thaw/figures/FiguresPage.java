package thaw.figures;

import java.util.List;
import thaw.dates.HistoricalDate;
import thaw.linkeddata.JsonLd;
import thaw.web.Count;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/** All pictures. */
record FiguresPage(int total, List<Item> items) implements Page {

	record Item(String id, String url, String name, String caption, Link maker, HistoricalDate date) {

		static Item of(Figure figure) {
			return new Item(figure.ref().toString(), figure.ref().path(), figure.name(), figure.caption(),
					Link.to(figure.maker()), figure.date());
		}

	}

	static FiguresPage of(List<Figure> all) {
		return new FiguresPage(all.size(), all.stream().map(Item::of).toList());
	}

	@Override
	public String template() {
		return "figures/index";
	}

	@Override
	public String path() {
		return "/figures";
	}

	@Override
	public String heading() {
		return "Pictures described";
	}

	@Override
	public String description() {
		return "What is established about " + Count.of(this.total, "picture", "pictures")
				+ " of the Khrushchev Thaw: maker, date, holder, rights.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.name())).toList());
	}

}
