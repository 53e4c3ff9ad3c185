package thaw.article;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.Shelf;
import thaw.content.Values;
import thaw.crossref.Kind;
import thaw.text.Citation;
import thaw.text.Typography;

/** {@code content/article/*.md}. */
@Component
class ChapterShelf implements Shelf {

	@Override
	public Kind kind() {
		return Kind.CHAPTER;
	}

	@Override
	public List<String> tables() {
		return List.of("chapter");
	}

	/** Chapters are filed by their number. */
	@Override
	public Card card(Fields front) {
		String title = front.text("title");
		String filed = String.format(Locale.ROOT, "%03d", Values.whole(front, "number"));
		return new Card(title, Typography.html(title), filed, front.text("dek"), List.of(), null, List.of(), null);
	}

	@Override
	public void shelve(Manuscript manuscript) {
		Fields front = manuscript.front();
		manuscript.unique("number");
		manuscript.row("chapter", "slug")
			.put("title", front.text("title"))
			.put("number", Values.whole(front, "number"))
			.put("part", part(front))
			.put("dek", Values.sentence(front, "dek"))
			.put("claims_of", claimsOf(manuscript));
	}

	private static String part(Fields front) {
		Part part = front.choice("part", Values.oneOf(Part.class), Values.choices(Part.class));
		return (part != null) ? part.name() : null;
	}

	/** The work whose claims make the chapter; null for a chapter that is written. */
	private static String claimsOf(Manuscript manuscript) {
		Citation work = manuscript.front()
			.read("claims-of", (text) -> Citation.parse(text).orElse(null), "a work such as \"@taubman-2003\"");
		boolean known = work != null && manuscript.citable(work.source()) != null;
		if (work != null && !known) {
			manuscript.front().report("claims-of", "'" + work + "', which is unknown", "a known source");
		}
		return known ? work.source().toString() : null;
	}

}
