package thaw.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import thaw.crossref.Ref;

/**
 * Sets all texts of one record, so that their notes are numbered through. Not safe for
 * use by several threads.
 */
public final class ProseWriter {

	private final References references;

	private final HtmlRenderer renderer;

	private final Map<String, Integer> notes = new LinkedHashMap<>();

	private final Map<String, Integer> marks = new LinkedHashMap<>();

	private final List<Heading> headings = new ArrayList<>();

	private final List<Pointer> pointers = new ArrayList<>();

	private final Set<Ref> linked = new HashSet<>();

	private boolean inline;

	private int words;

	/** Begins a record whose texts name those records. */
	public ProseWriter(References references) {
		this.references = references;
		this.renderer = HtmlRenderer.builder()
			.extensions(Markdown.EXTENSIONS)
			.escapeHtml(true)
			.sanitizeUrls(true)
			.nodeRendererFactory((context) -> new ProseRenderer(context, this))
			.build();
	}

	/** Sets paragraphs, headings, lists and tables. */
	public String block(String markdown) {
		Node document = Markdown.parse(markdown);
		document.accept(new AbstractVisitor() {
			@Override
			protected void visitChildren(Node parent) {
				if (parent instanceof Block || parent instanceof TableCell) {
					ProseWriter.this.pointers.addAll(Sentences.pointersIn(parent));
				}
				super.visitChildren(parent);
			}
		});
		String html = this.renderer.render(document);
		this.words += countWords(html);
		return html;
	}

	/** Sets a sentence or two without a paragraph around them. */
	public String inline(String markdown) {
		int before = this.words;
		this.inline = true;
		String html = block(markdown).strip().replaceAll("(?s)^<p>(.*)</p>$", "$1").replace("</p>\n<p>", " ");
		this.inline = false;
		this.words = before;
		return html;
	}

	/** Sets a citation that stands by itself, outside any text. */
	public String citation(Citation citation) {
		this.pointers.add(new Pointer(citation.source(), citation.locator(), null));
		return citationHtml(citation);
	}

	private String citationHtml(Citation citation) {
		String title = this.references.titleHtml(citation.source()).orElse(citation.citekey());
		String source = "<a href=\"" + citation.source().path() + "\">" + title + "</a>";
		String located = citation.locator().isEmpty() ? source
				: source + ", " + Typography.html(Typography.curl(citation.locator()));
		String caveat = this.references.caveat(citation.source());
		return (caveat != null) ? located + " <small>(" + Typography.html(caveat) + ")</small>" : located;
	}

	/** The mark of a note that cites; the same citations share a note. */
	String noteMark(List<Citation> citations) {
		String html = citations.stream().map(this::citationHtml).collect(Collectors.joining("; ")) + ".";
		int number = this.notes.computeIfAbsent(html, (first) -> this.notes.size() + 1);
		int mark = this.marks.merge(html, 1, Integer::sum);
		String id = "mark-" + number + ((mark > 1) ? "-" + mark : "");
		return "<a class=\"note-mark\" id=\"" + id + "\" href=\"#note-" + number + "\" aria-label=\"Note " + number
				+ "\"><sup>" + number + "</sup></a>";
	}

	/** The id of a link, if it is the first to that record in the body. */
	Optional<String> firstLink(Ref target) {
		return (!this.inline && this.linked.add(target)) ? Optional.of(firstLinkId(target)) : Optional.empty();
	}

	/**
	 * The id of the first link to a record in the body of another, where there is one.
	 */
	public static String firstLinkId(Ref target) {
		return "first-" + target.kind().segment() + "-" + target.slug();
	}

	void heading(Heading heading) {
		this.headings.add(heading);
	}

	List<Heading> headings() {
		return this.headings;
	}

	References references() {
		return this.references;
	}

	/** The notes so far. */
	public List<Note> notes() {
		return this.notes.entrySet()
			.stream()
			.map((note) -> new Note(note.getValue(), note.getKey(), this.marks.get(note.getKey())))
			.toList();
	}

	/** All that the texts so far point at, in their order. */
	public List<Pointer> pointers() {
		return List.copyOf(this.pointers);
	}

	/** The finished text of a record. */
	public Prose prose(String html, List<String> disagreements, List<String> unverified, List<String> sources) {
		return new Prose(html, disagreements, unverified, sources, notes(), List.copyOf(this.headings), this.words);
	}

	private static int countWords(String html) {
		String plain = html.replaceAll("<sup.*?</sup>", "").replaceAll("<[^>]*>", " ").strip();
		return plain.isEmpty() ? 0 : plain.split("\\s+").length;
	}

}
