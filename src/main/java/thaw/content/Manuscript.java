package thaw.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.crossref.Relation;
import thaw.crossref.Theme;
import thaw.markup.Html;
import thaw.text.Citation;
import thaw.text.PassageId;
import thaw.text.Prose;
import thaw.text.ProseConverter;
import thaw.text.ProseWriter;

/**
 * One record on its way to the shelf: its front matter, its texts set with notes, what it
 * points at, and the rows it becomes.
 */
public final class Manuscript {

	private static final int MOST_THEMES = 5;

	private final Ref ref;

	private final ContentFile file;

	private final Fields front;

	private final String body;

	private final Library library;

	private final CrossReferenceWriter crossReferences;

	private final RecordTitles titles;

	private final ProseWriter writer;

	private final RecordPassages passages;

	Manuscript(Ref ref, ContentFile file, Fields front, String body, Library library) {
		this.ref = ref;
		this.file = file;
		this.front = front;
		this.body = body;
		this.library = library;
		this.crossReferences = new CrossReferenceWriter(ref, library);
		this.titles = new RecordTitles(ref, file, library);
		this.writer = new ProseWriter(this.titles, ref);
		this.passages = new RecordPassages(ref, file, this.writer.passages(), library);
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

	/**
	 * Begins a row of a table that has no column for the record's slug; its first column,
	 * {@code id}, numbers the rows.
	 */
	public Row numberedRow(String table) {
		return this.library.numberedRow(table);
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
	public RefOrWords target(Fields fields, String key, boolean words, Relation relation, String detail) {
		return this.crossReferences.target(fields, key, words, relation, detail);
	}

	/** The records, or plain words, of a list; the pointing is recorded. */
	public List<RefOrWords> targets(String key, Relation relation, String detail) {
		return this.crossReferences.targets(this.front, key, relation, detail);
	}

	/**
	 * Writes a citation in the front matter into a row: into the column of that name as
	 * it is written, and set as HTML into the column {@code NAME_html}.
	 * @return the citation; null if the key is not there or its value is faulty
	 */
	public Citation citation(Row row, Fields fields, String key) {
		Citation citation = fields.read(key, (text) -> Citation.parse(text).orElse(null), FrontCitations.FORM);
		row.put(key, (citation != null) ? citation.toString() : null)
			.put(key + "_html", (citation != null) ? this.writer.citation(citation) : null);
		return citation;
	}

	/**
	 * A sentence or two of Markdown in the front matter as HTML; null if the key is not
	 * there.
	 */
	public Html inline(Fields fields, String key) {
		String markdown = fields.raw(key);
		if (markdown != null) {
			this.file.checkMarkup(key, markdown, this.library);
		}
		return (markdown != null) ? this.writer.inline(markdown) : null;
	}

	/**
	 * Writes the text of the record, once its shelf has set all others, whose notes come
	 * before those of the body.
	 */
	void writeText() {
		Prose prose = prose();
		this.library.row("record_text")
			.put("ref", this.ref.toString())
			.put("prose", new ProseConverter().convertToDatabaseColumn(prose))
			.put("paragraphs", Stream.concat(this.writer.paragraphs().stream(), prose.unverified().stream()).toList());
		this.writer.mentions().forEach(this.crossReferences::mention);
		this.passages.end(this.writer.notes(), this.front);
	}

	/**
	 * Gives a map of the front matter an address, which is its key {@code id} or made of
	 * what tells it apart in its record, and writes it into the column {@code address}.
	 */
	public Row address(Row row, Fields map, String words) {
		return row.put("address", this.passages.of(map, words));
	}

	private Prose prose() {
		if (this.body.isBlank()) {
			this.library
				.report(new ContentProblem(this.file.path(), 1, "body", "nothing", "a text after the front matter"));
		}
		this.file.checkMarkup("body", this.body, this.library);
		Html html = this.writer.body(this.body);
		this.front.texts("disagreements").forEach((text) -> this.file.checkMarkup("disagreements", text, this.library));
		List<Html> disagreements = this.passages.texts(this.front, "disagreements")
			.stream()
			.map(this.writer::inline)
			.toList();
		List<String> unverified = this.passages.texts(this.front, "unverified")
			.stream()
			.map(PassageId::without)
			.toList();
		UncheckedFigures.check(this.front, unverified, this.writer.paragraphs());
		FrontCitations citations = new FrontCitations(this.front, this.writer);
		List<Html> sources = citations.sources(this.ref.kind());
		List<Ref> reading = citations.furtherReading();
		reading.stream().filter((work) -> this.library.card(work).isPresent()).forEach(this.crossReferences::reading);
		return this.writer.prose(html, disagreements, unverified, sources,
				reading.stream().map(this.writer::work).toList(), this.passages.withdrawn());
	}

	/** What must be known of a source before it is cited; null if it is unknown. */
	public Citable citable(Ref source) {
		return this.titles.citable(source);
	}

}
