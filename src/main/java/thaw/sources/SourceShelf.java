package thaw.sources;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import thaw.content.Card;
import thaw.content.Citable;
import thaw.content.Fields;
import thaw.content.Manuscript;
import thaw.content.Shelf;
import thaw.content.Values;
import thaw.crossref.Kind;
import thaw.crossref.Relation;
import thaw.markup.Html;
import thaw.text.Typography;

/** {@code content/sources/*.md}. */
@Component
class SourceShelf implements Shelf {

	private static final int LONGEST_TITLE_IN_NOTES = 40;

	private final Bibliography bibliography = new Bibliography(Bibliography.CHICAGO);

	/**
	 * By their data, since setting one takes longer than reading the rest of its file.
	 */
	private final Map<String, Html> entries = new ConcurrentHashMap<>();

	SourceShelf() throws IOException {
	}

	@Override
	public Kind kind() {
		return Kind.SOURCE;
	}

	@Override
	public List<String> tables() {
		return List.of("source");
	}

	@Override
	public Card card(Fields front) {
		CSLItemData item = CslRecord.of("card", front);
		ShortReference reference = ShortReference.of(item, front);
		List<String> names = Stream.of(item.getTitle(), item.getOriginalTitle()).filter(Objects::nonNull).toList();
		return new Card(reference.plain(), reference.html(), reference.plain(), item.getTitle(), names,
				front.optionalDate("issued"), List.of(), citable(item, front))
			.stating(kind(item.getType()));
	}

	/** {@code article-newspaper} in words: a newspaper article. */
	private static String kind(CSLType type) {
		String[] words = Objects.toString(type, "").replace("webpage", "web page").split("-");
		return (words.length == 2) ? words[1] + " " + words[0] : words[0];
	}

	private static Citable citable(CSLItemData item, Fields front) {
		Consulted consulted = consulted(front);
		Grade grade = grade(item, front);
		return new Citable((consulted == Consulted.EXCERPT) ? grade.words() + ", as quoted elsewhere" : grade.words(),
				consulted != Consulted.CATALOGUE,
				(consulted == Consulted.TEXT || consulted == null) && grade.verifies());
	}

	private static Grade grade(CSLItemData item, Fields front) {
		Genre genre = front.read("genre", (text) -> Values.oneOf(Genre.class).apply(text).orElse(null),
				Values.choices(Genre.class));
		boolean signed = item.getAuthor() != null || item.getEditor() != null;
		return Grade.of(item.getType(), genre, signed, front.optionalDate("issued"));
	}

	private static Consulted consulted(Fields front) {
		return front.choice("consulted", Values.oneOf(Consulted.class), Values.choices(Consulted.class));
	}

	@Override
	public void shelve(Manuscript manuscript) {
		Fields front = manuscript.front();
		CSLItemData item = CslRecord.of(manuscript.ref().slug(), front);
		if (item.getTitle().length() > LONGEST_TITLE_IN_NOTES && item.getTitleShort() == null) {
			front.report("short-title", "nothing", "a short title, since the title is longer than 40 characters");
		}
		if (ShortReference.of(item, front).repeatsItsCreator()) {
			front.report("short-title", item.getTitleShort(), "the title alone: notes name the author before it");
		}
		if (!front.has("issued") && !"webpage".equals(front.raw("type")) && front.texts("unverified").isEmpty()) {
			front.report("issued", "nothing", "a date, or under unverified why there is none");
		}
		Addresses.check(front);
		Consulted consulted = consulted(front);
		manuscript.targets("about", Relation.SUBJECT, null);
		String csl = (String) item.toJson(new StringJsonBuilderFactory().createJsonBuilder());
		manuscript.row("source", "slug")
			.put("type", Objects.toString(item.getType(), null))
			.put("title", item.getTitle())
			.put("csl", csl)
			.put("bibliography", (item.getType() != null) ? entry(csl, item) : null)
			.put("grade", grade(item, front).name())
			.put("consulted", (consulted != null) ? consulted.name() : null)
			.putOrdered(front.optionalDate("issued"));
	}

	private Html entry(String csl, CSLItemData item) {
		return this.entries.computeIfAbsent(csl,
				(unset) -> Typography.withLanguage(new Html(this.bibliography.entry(item))));
	}

}
