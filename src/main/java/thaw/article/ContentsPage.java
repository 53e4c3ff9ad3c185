package thaw.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;
import thaw.text.Prose;
import thaw.web.Count;
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
	record Item(String id, String url, String title, int number, String part, String dek, int words, int minutes) {

		static Item of(Chapter chapter, Prose prose) {
			return new Item(chapter.ref().toString(), chapter.ref().path(), chapter.title(), chapter.number(),
					chapter.part().label(), chapter.dek(), prose.words(), prose.minutes());
		}

	}

	/**
	 * The contents.
	 * @param texts the texts of the chapters by their references
	 */
	static ContentsPage of(List<Chapter> chapters, Map<String, Prose> texts) {
		List<Item> items = chapters.stream()
			.map((chapter) -> Item.of(chapter, texts.get(chapter.ref().toString())))
			.toList();
		return new ContentsPage(items.size(), items.stream().mapToInt(Item::words).sum(), items);
	}

	/** The chapters under the parts of the article, in the order of reading. */
	public Map<String, List<Item>> parts() {
		return this.items.stream().collect(Collectors.groupingBy(Item::part, LinkedHashMap::new, Collectors.toList()));
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
		return "The history of the Khrushchev Thaw in " + Count.of(this.total, "chapter", "chapters")
				+ ", every statement with its source.";
	}

	@Override
	public JsonLd linkedData(String site) {
		return LinkedPage.list(this, site,
				this.items.stream().map((item) -> Link.to(item.url(), item.title())).toList());
	}

}
