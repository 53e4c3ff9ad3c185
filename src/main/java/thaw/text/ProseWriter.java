package thaw.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import thaw.crossref.Ref;
import thaw.markup.Html;

/**
 * Sets all texts of one record, so that their notes are numbered through. Not safe for
 * use by several threads.
 */
public final class ProseWriter {

	private final KnownTitles titles;

	private final HtmlRenderer renderer;

	private final Notes notes = new Notes();

	private final Passages passages;

	private final Map<Node, String> ids = new IdentityHashMap<>();

	private final List<Heading> headings = new ArrayList<>();

	private final List<Mention> mentions = new ArrayList<>();

	private final List<String> paragraphs = new ArrayList<>();

	private final Map<Ref, Link> firstLinks = new HashMap<>();

	private final DateLinks dates = new DateLinks();

	private int words;

	/**
	 * Begins a record whose texts name records of those titles.
	 * @param record its own name
	 */
	public ProseWriter(KnownTitles titles, Ref record) {
		this.titles = titles;
		this.passages = new Passages(record.toString());
		this.renderer = HtmlRenderer.builder()
			.extensions(Markdown.EXTENSIONS)
			.escapeHtml(true)
			.sanitizeUrls(true)
			.attributeProviderFactory((context) -> (node, tag, attributes) -> attributes.putAll(idOf(node)))
			.nodeRendererFactory((context) -> new ProseRenderer(context, this))
			.build();
	}

	/** Sets the body: paragraphs, headings, lists and tables. */
	public Html body(String markdown) {
		Node document = Markdown.parse(markdown);
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				Ref.parse(link.getDestination())
					.ifPresent((target) -> ProseWriter.this.firstLinks.putIfAbsent(target, link));
			}
		});
		this.ids.putAll(this.passages.body(BodyBlocks.of(document)));
		int before = this.paragraphs.size();
		this.dates.begin();
		Html html = set(document);
		this.dates.end();
		this.words += this.paragraphs.stream().skip(before).mapToInt(ProseWriter::countWords).sum();
		return html;
	}

	/** Sets a sentence or two without a paragraph around them. */
	public Html inline(String markdown) {
		String html = set(Markdown.parse(markdown)).markup().strip();
		return new Html(html.replaceAll("(?s)^<p>(.*)</p>$", "$1").replace("</p>\n<p>", " "));
	}

	private Html set(Node document) {
		document.accept(new AbstractVisitor() {
			@Override
			protected void visitChildren(Node parent) {
				if (parent instanceof Block || parent instanceof TableCell) {
					read(TextBlock.of(parent, ProseWriter.this.firstLinks));
				}
				super.visitChildren(parent);
			}
		});
		return new Html(this.renderer.render(document));
	}

	private void read(TextBlock block) {
		this.mentions.addAll(block.mentions());
		if (!block.plain().isEmpty()) {
			this.paragraphs.add(block.plain());
		}
	}

	/** Sets a citation that stands by itself, outside any text. */
	public Html citation(Citation citation) {
		this.mentions.add(new Mention(citation.source(), citation.locator(), null, null));
		return new Html(citationHtml(citation));
	}

	/** A work that supports nothing here, by the name under which notes would cite it. */
	public Html work(Ref source) {
		String title = this.titles.titleHtml(source).map(Html::markup).orElse(source.slug());
		return new Html("<a href=\"" + source.path() + "\" data-record>" + title + "</a>");
	}

	private String citationHtml(Citation citation) {
		String source = work(citation.source()).markup();
		String located = citation.locator().isEmpty() ? source
				: source + ", " + Typography.html(Typography.curl(citation.locator()));
		String grade = this.titles.grade(citation.source());
		return (grade != null) ? located + " <small>(" + Typography.html(grade) + ")</small>" : located;
	}

	/** The mark of a note that cites; the same citations share a note. */
	String noteMark(List<Citation> citations) {
		String html = citations.stream().map(this::citationHtml).collect(Collectors.joining("; ")) + ".";
		return this.notes.mark(citations, html);
	}

	/** The address of a block of the body as an attribute; none of any other. */
	Map<String, String> idOf(Node block) {
		return this.ids.containsKey(block) ? Map.of("id", this.ids.get(block)) : Map.of();
	}

	/** Whether a link is the first to that record in the body. */
	boolean isFirst(Link link, Ref target) {
		return this.firstLinks.get(target) == link;
	}

	/** The id of the first link to a record in the body of another. */
	static String firstLinkId(Ref target) {
		return "first-" + target.kind().segment() + "-" + target.slug();
	}

	/** The days to which the body leads. */
	DateLinks dates() {
		return this.dates;
	}

	void heading(Heading heading) {
		this.headings.add(heading);
	}

	List<Heading> headings() {
		return this.headings;
	}

	KnownTitles titles() {
		return this.titles;
	}

	/** The notes so far. */
	public List<Note> notes() {
		return this.notes.all();
	}

	/** What of the record has an address of its own, beside its notes. */
	public Passages passages() {
		return this.passages;
	}

	/** All records that the texts so far name, in their order, each as often as it is. */
	public List<Mention> mentions() {
		return List.copyOf(this.mentions);
	}

	/** The paragraphs of all texts so far in their order, as plain text without notes. */
	public List<String> paragraphs() {
		return List.copyOf(this.paragraphs);
	}

	/** The finished text of a record. */
	public Prose prose(Html html, List<Html> disagreements, List<String> unverified, List<Html> sources,
			List<Html> furtherReading, List<Withdrawn> withdrawn) {
		return new Prose(html, disagreements, this.passages.ids("disagreements["), unverified,
				this.passages.ids("unverified["), sources, furtherReading, notes(), List.copyOf(this.headings),
				withdrawn, this.words);
	}

	private static int countWords(String text) {
		return text.split("\\s+").length;
	}

}
