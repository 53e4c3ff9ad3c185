package thaw.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.web.Link;

/**
 * One chapter.
 *
 * @param number its number, from 1
 * @param chapters all chapters, for the contents
 * @param cast whom and what it names
 */
record ChapterPage(@JsonUnwrapped Frame frame, String title, int number, String dek, List<Link> chapters,
		List<Cast> cast) implements RecordPage {

	@Override
	public String template() {
		return "article/chapter";
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
		return subject("Article", site).with("headline", this.title)
			.with("description", this.dek)
			.with("inLanguage", "en-GB")
			.with("wordCount", prose().words());
	}

}
