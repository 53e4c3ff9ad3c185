package thaw.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import thaw.crossref.Ref;
import thaw.markup.Html;

/**
 * One block of text, such as a paragraph or the cell of a table: its words without
 * markup, and what it names, each with the sentence that holds it.
 */
final class TextBlock extends AbstractVisitor {

	/** An abbreviation or an initial does not end a sentence. */
	private static final Pattern ABBREVIATION = Pattern.compile(
			".*(?:\\b(?:no|nos|p|pp|vol|ed|eds|tr|ch|doc|St|Dr|Mr|Mrs|v|c|ca|s\\.v|cf|i\\.e|e\\.g)\\.|\\b\\p{Lu}\\.)\\s*",
			Pattern.DOTALL);

	private record Span(Ref target, String locator, String anchor, int start, int end) {
	}

	private final StringBuilder plain = new StringBuilder();

	private final List<Span> spans = new ArrayList<>();

	private final Map<Ref, Link> firstLinks;

	private TextBlock(Map<Ref, Link> firstLinks) {
		this.firstLinks = firstLinks;
	}

	/**
	 * Reads the inline content of a block or of a cell of a table.
	 * @param firstLinks the first link to each record in the body
	 */
	static TextBlock of(Node block, Map<Ref, Link> firstLinks) {
		TextBlock text = new TextBlock(firstLinks);
		for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
			if (!(child instanceof Block)) {
				child.accept(text);
			}
		}
		return text;
	}

	/** Its words, without notes; empty if it only holds other blocks. */
	String plain() {
		return this.plain.toString().strip();
	}

	/** What it names, in its order. */
	List<Mention> mentions() {
		List<Integer> ends = ends();
		return this.spans.stream().map((span) -> mention(span, ends)).toList();
	}

	@Override
	public void visit(Text text) {
		this.plain.append(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		this.plain.append(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		this.plain.append(' ');
	}

	@Override
	public void visit(HardLineBreak lineBreak) {
		this.plain.append(' ');
	}

	@Override
	public void visit(Link link) {
		int start = this.plain.length();
		visitChildren(link);
		Ref.parse(link.getDestination()).ifPresent((ref) -> {
			String anchor = (this.firstLinks.get(ref) == link) ? ProseWriter.firstLinkId(ref) : null;
			this.spans.add(new Span(ref, null, anchor, start, this.plain.length()));
		});
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof CitationNode cited) {
			int here = this.plain.length();
			cited.citations().forEach((one) -> this.spans.add(new Span(one.source(), one.locator(), null, here, here)));
		}
	}

	private List<Integer> ends() {
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
		breaks.setText(this.plain.toString());
		List<Integer> ends = new ArrayList<>();
		int start = 0;
		for (int end = breaks.following(0); end != BreakIterator.DONE; end = breaks.next()) {
			if (end == this.plain.length() || !ABBREVIATION.matcher(this.plain.substring(start, end)).matches()) {
				ends.add(end);
				start = end;
			}
		}
		return ends;
	}

	private Mention mention(Span span, List<Integer> ends) {
		int from = 0;
		int to = this.plain.length();
		int inside = (span.start == span.end) ? span.start - 1 : span.start;
		for (int end : ends) {
			if (end <= inside) {
				from = end;
			}
			else {
				to = end;
				break;
			}
		}
		int start = Math.max(from, span.start);
		int end = Math.max(start, Math.min(to, span.end));
		String marked = (span.start == span.end) ? ""
				: "<mark>" + Typography.html(this.plain.substring(start, end)) + "</mark>";
		String sentence = Typography.html(this.plain.substring(from, Math.min(start, to))) + marked
				+ Typography.html(this.plain.substring(Math.min(end, to), to));
		return new Mention(span.target, span.locator, new Html(sentence.strip()), span.anchor);
	}

}
