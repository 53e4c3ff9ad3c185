package thaw.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.text.TextContentRenderer;
import thaw.crossref.Ref;

/**
 * Writes what is ours in a text: links between records, notes, headings with an address,
 * Russian runs.
 */
final class ProseRenderer implements NodeRenderer {

	/** What a line must not part. */
	private static final Pattern DAY_AND_MONTH = Pattern.compile("\\b\\d{1,2} (?:January|February|March|April|May|June"
			+ "|July|August|September|October|November|December)\\b");

	private final HtmlNodeRendererContext context;

	private final HtmlWriter html;

	private final ProseWriter prose;

	ProseRenderer(HtmlNodeRendererContext context, ProseWriter prose) {
		this.context = context;
		this.html = context.getWriter();
		this.prose = prose;
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(Text.class, Link.class, Heading.class, CitationNode.class, PassageIdNode.class, Paragraph.class);
	}

	@Override
	public void render(Node node) {
		if (node instanceof Text text) {
			String words = Typography.html(text.getLiteral()).markup();
			String linked = DateLinks.mayStandIn(text) ? this.prose.dates().link(words) : words;
			this.html.raw(DAY_AND_MONTH.matcher(linked).replaceAll("<span class=\"date\">$0</span>"));
		}
		else if (node instanceof CitationNode cited) {
			this.html.raw(this.prose.noteMark(cited.citations()));
		}
		else if (node instanceof Link link) {
			link(link);
		}
		else if (node instanceof Heading heading) {
			heading(heading);
		}
		else if (node instanceof Paragraph paragraph) {
			paragraph(paragraph);
		}
	}

	private void link(Link link) {
		String address = Ref.parse(link.getDestination())
			.map(Ref::path)
			.orElseGet(() -> this.context.urlSanitizer().sanitizeLinkUrl(link.getDestination()));
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("href", address);
		Ref.parse(link.getDestination()).ifPresent((target) -> {
			this.prose.titles().titleHtml(target);
			attributes.put("data-record", null);
			if (this.prose.isFirst(link, target)) {
				attributes.put("id", ProseWriter.firstLinkId(target));
			}
		});
		this.html.tag("a", attributes);
		children(link);
		this.html.tag("/a");
	}

	private void heading(Heading heading) {
		Map<String, String> id = this.prose.idOf(heading);
		if (!id.isEmpty()) {
			this.prose.heading(new thaw.text.Heading(heading.getLevel(), id.get("id"), plain(heading)));
		}
		this.html.line();
		this.html.tag("h" + heading.getLevel(), id);
		children(heading);
		this.html.tag("/h" + heading.getLevel());
		this.html.line();
	}

	private void paragraph(Paragraph paragraph) {
		if (BodyBlocks.isInTightItem(paragraph)) {
			children(paragraph);
			return;
		}
		this.html.line();
		this.html.tag("p", this.prose.idOf(paragraph));
		children(paragraph);
		this.html.tag("/p");
		this.html.line();
	}

	private static String plain(Node node) {
		return TextContentRenderer.builder().build().render(node).strip();
	}

	private void children(Node parent) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			this.context.render(child);
		}
	}

}
