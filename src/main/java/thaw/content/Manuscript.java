package thaw.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.crossref.Theme;
import thaw.crossref.Theme;
import thaw.text.Citation;
import thaw.text.Pointer;
import thaw.text.Prose;
import thaw.text.ProseConverter;
import thaw.text.ProseWriter;
import thaw.text.References;

/**
 * One record on its way to the shelf: its front matter, its texts set with notes, what it
 * points at, and the rows it becomes.
 */
public final class Manuscript implements References {

	private static final int MOST_THEMES = 5;

	private final Ref ref;

	private final ContentFile file;

	private final Fields front;

	private final String body;

	private final Library library;

	private final Pointing pointing;

	private final ProseWriter writer = new ProseWriter(this);

	private final List<String> sources = new ArrayList<>();

	Manuscript(Ref ref, ContentFile file, Fields front, String body, Library library) {
		this.ref = ref;
		this.file = file;
		this.front = front;
		this.body = body;
		this.library = library;
		this.pointing = new Pointing(ref, library);
	}

	/** The permanent name of the record. */
	public Ref ref() {
		return this.ref;
	}

	/** Its front matter. */
	public Fields front() {
		return this.front;
	}

	/**
	 * Begins a row of a table; its first column is the record's slug, under that name.
	 */
	public Row row(String table, String slugColumn) {
		return this.library.row(table).put(slugColumn, this.ref.slug());
	}

	/** Begins a row of a table that has no column for the record's slug. */
	public Row row(String table) {
		return this.library.row(table);
	}

	/** Reports a key whose value another record of the kind has too. */
	public void unique(String key) {
		String value = this.front.raw(key);
		if (value != null && !this.library.claim(this.ref.kind() + " " + key + " " + value)) {
			this.front.report(key, "'" + value + "', which another record has", "a value used once");
		}
	}

	/** Writes the required {@code themes} as rows of a table. */
	public void themes(String table, String slugColumn) {
		List<String> themes = this.front.texts("themes");
		if (themes.isEmpty() || themes.size() > MOST_THEMES) {
			this.front.report("themes", themes.size() + " themes", "one to " + MOST_THEMES);
		}
		for (int i = 0; i < themes.size(); i++) {
			String slug = themes.get(i);
			Row row = row(table, slugColumn).put("position", i);
			Theme.ofSlug(slug)
				.ifPresentOrElse((theme) -> row.put("theme", theme.name()), () -> this.front.report("themes",
						"'" + slug + "'", "one of " + Arrays.stream(Theme.values()).map(Theme::slug).toList()));
		}
	}

	/**
	 * What a key points at; the pointing is recorded. Plain words are allowed if
	 * {@code words}.
	 */
	public Target target(Fields fields, String key, boolean words, Relation relation, String detail) {
		return this.pointing.target(fields, key, words, relation, detail);
	}

	/** The records, or plain words, of a list; the pointing is recorded. */
	public List<Target> targets(String key, Relation relation, String detail) {
		return this.pointing.targets(this.front, key, relation, detail);
	}

	/**
	 * The source that a citation in the front matter names, as HTML; null if the key is
	 * not there.
	 */
	public String citation(Fields fields, String key) {
		Citation citation = fields.optional(key, (text) -> Citation.parse(text).orElse(null),
				"a citation such as \"@taubman-2003, p. 270\"");
		return (citation != null) ? this.writer.citation(citation) : null;
	}

	/**
	 * A sentence or two of Markdown in the front matter as HTML; null if the key is not
	 * there.
	 */
	public String inline(Fields fields, String key) {
		String markdown = fields.raw(key);
		return (markdown != null) ? this.writer.inline(markdown) : null;
	}

	/**
	 * The finished text of the record for its column. Call it last: it numbers the notes
	 * of all that was set before.
	 */
	public String proseJson() {
		return new ProseConverter().convertToDatabaseColumn(prose());
	}

	private Prose prose() {
		if (this.body.isBlank()) {
			this.library
				.report(new ContentProblem(this.file.path(), 1, "body", "nothing", "a text after the front matter"));
		}
		String html = this.writer.block(this.body);
		List<String> disagreements = this.front.texts("disagreements").stream().map(this.writer::inline).toList();
		List<String> unverified = this.front.texts("unverified");
		citations();
		List<Pointer> pointers = this.writer.pointers();
		pointers.forEach(this.pointing::mention);
		return this.writer.prose(html, disagreements, unverified, List.copyOf(this.sources));
	}

	private void citations() {
		List<String> cited = this.front.texts("citations");
		boolean required = this.ref.kind() != Kind.SOURCE && this.ref.kind() != Kind.CHAPTER
				&& this.ref.kind() != Kind.QUOTATION;
		if (required && cited.isEmpty()) {
			this.front.report("citations", "nothing", "at least one citation such as \"@taubman-2003\"");
		}
		for (String text : cited) {
			Citation.parse(text)
				.ifPresentOrElse((citation) -> this.sources.add(this.writer.citation(citation)), () -> this.front
					.report("citations", "'" + text + "'", "a citation such as \"@taubman-2003, p. 270\""));
		}
	}

	@Override
	public Optional<String> titleHtml(Ref target) {
		Optional<Card> card = this.library.card(target);
		String written = (target.kind() == Kind.SOURCE) ? target.slug() : target.toString();
		if (card.isEmpty()) {
			this.library.report(new ContentProblem(this.file.path(), this.file.lineOf(written), "body",
					"'" + target + "', which is unknown", this.library.suggestion(target)));
		}
		else if (target.equals(this.ref)) {
			this.library.report(new ContentProblem(this.file.path(), this.file.lineOf(written), "body",
					"a link to itself", "a link to another record, or none"));
		}
		return card.map(Card::titleHtml);
	}

	@Override
	public String caveat(Ref source) {
		return this.library.card(source).map(Card::caveat).orElse(null);
	}

}
