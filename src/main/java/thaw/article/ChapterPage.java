package thaw.article;

import java.util.List;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;
import thaw.text.Prose;
import thaw.web.Backlinks;
import thaw.web.Link;
import thaw.web.Page;

/**
 * One chapter.
 *
 * @param number its number, from 1
 * @param chapters all chapters, for the contents
 * @param cast whom and what it names
 */
record ChapterPage(String id, String url, String title, int number, String dek, Prose prose, List<Link> chapters,
		List<Cast> cast, Backlinks backlinks, Link previous, Link next) implements Page {

	/** The text with its notes beside it, as safe HTML. */
	public String annotated() {
		return Sidenotes.beside(this.prose);
	}

	@Override
	public String template() {
		return "article/chapter";
	}

	@Override
	public String path() {
		return this.url;
	}

	@Override
	public String heading() {
		return this.title;
	}

	@Override
	public String description() {
		return this.dek;
	}

	@Override
	public List<Link> trail() {
		return List.of(Link.to(Kind.CHAPTER.path(), "The article"));
	}

	@Override
	public JsonLd linkedData(String site) {
		return JsonLd.of("Article")
			.with("@id", site + this.url + "#record")
			.with("url", site + this.url)
			.with("headline", this.title)
			.with("description", this.dek)
			.with("inLanguage", "en-GB")
			.with("wordCount", this.prose.words());
	}

}
