package thaw.numbers;

import java.util.List;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/** All series. */
record NumbersPage(int total, List<Item> items) implements Page {

	record Item(String id, String url, String name, String summary) {

		static Item of(Series series) {
			return new Item(series.ref().toString(), series.ref().path(), series.title(), series.summary());
		}

	}

	static NumbersPage of(List<Series> all) {
		return new NumbersPage(all.size(), all.stream().map(Item::of).toList());
	}

	@Override
	public String template() {
		return "numbers/index";
	}

	@Override
	public String path() {
		return Kind.SERIES.path();
	}

	@Override
	public String heading() {
		return "Numbers";
	}

	@Override
	public String description() {
		return "What was counted in the years of the Khrushchev Thaw, by whom, and how far the counts agree.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.name())).toList());
	}

}
