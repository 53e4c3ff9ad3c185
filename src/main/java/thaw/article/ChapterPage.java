package thaw.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import thaw.crossref.Kind;
import thaw.linkeddata.JsonLd;
import thaw.records.Frame;
import thaw.records.RecordPage;
import thaw.web.Link;

/**
 * One chapter.
 *
 * @param number its number, from 1
 * @param part the part of the article to which it belongs
 * @param points where a work differs from others, claim by claim
 * @param parts all chapters under the parts of the article, for the contents
 * @param cast whom and what it names
 */
record ChapterPage(@JsonUnwrapped Frame frame, String title, int number, String part, String dek, List<Point> points,
		Map<String, List<Link>> parts, List<Cast> cast) implements RecordPage {

	/** The points under their headings. */
	public Map<String, List<Point>> groups() {
		return this.points.stream()
			.collect(Collectors.groupingBy(Point::theme, LinkedHashMap::new, Collectors.toList()));
	}

	/** How many chapters there are. */
	public int chapters() {
		return this.parts.values().stream().mapToInt(List::size).sum();
	}

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
