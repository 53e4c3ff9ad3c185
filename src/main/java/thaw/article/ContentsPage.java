package thaw.article;

import java.util.List;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;
import thaw.web.Link;
import thaw.web.LinkedPage;
import thaw.web.Page;

/** The contents of the article. */
record ContentsPage(int total, int words, List<Item> items) implements Page {

	/**
	 * A chapter in the contents.
	 *
	 * @param minutes an unhurried reader takes
	 */
	record Item(String id, String url, String title, int number, String dek, int words, int minutes) {

		static Item of(Chapter chapter) {
			return new Item(chapter.ref().toString(), chapter.ref().path(), chapter.title(), chapter.position(),
					chapter.dek(), chapter.prose().words(), chapter.prose().minutes());
		}

	}

	static ContentsPage of(List<Chapter> chapters) {
		List<Item> items = chapters.stream().map(Item::of).toList();
		return new ContentsPage(items.size(), items.stream().mapToInt(Item::words).sum(), items);
	}

	@Override
	public String template() {
		return "article/contents";
	}

	@Override
	public String path() {
		return Kind.CHAPTER.path();
	}

	@Override
	public String heading() {
		return "The article";
	}

	@Override
	public String description() {
		return "The history of the Khrushchev Thaw in " + this.total + " chapters, every statement with its source.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.title())).toList());
	}

}
