package thaw.themes;

import java.util.List;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;
import thaw.web.Count;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/** All themes. */
record ThemesPage(int total, List<Item> items) implements Page {

	static final String PATH = Kind.THEME.path();

	/**
	 * A theme in the list.
	 *
	 * @param weather the share of thaw and freeze by year
	 */
	record Item(String id, String url, String name, String summary, Weather weather, long quotations, long claims) {

		static Item of(ThemeRecord theme, Weather weather, long quotations, long claims) {
			return new Item(theme.ref().toString(), theme.ref().path(), theme.name(), theme.summary(), weather,
					quotations, claims);
		}

		/** What there is of it. */
		public String counts() {
			return Count.of(this.weather.events(), "event", "events") + ", "
					+ Count.of(this.quotations, "quotation", "quotations") + ", "
					+ Count.of(this.claims, "claim", "claims");
		}

	}

	@Override
	public String template() {
		return "themes/index";
	}

	@Override
	public String path() {
		return PATH;
	}

	@Override
	public String heading() {
		return "Themes of the Thaw";
	}

	@Override
	public String description() {
		return Count.of(this.total, "theme", "themes")
				+ " of this reference on the Khrushchev Thaw: what each means, and its share of thaw and freeze by year.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.name())).toList());
	}

}
