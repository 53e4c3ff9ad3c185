package thaw.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import thaw.crossref.Ref;

/** The pointers of one block of text, each with the sentence that holds it. */
final class Sentences extends AbstractVisitor {

	/** An abbreviation or an initial does not end a sentence. */
	private static final Pattern ABBREVIATION = Pattern.compile(
			".*(?:\\b(?:no|nos|p|pp|vol|ed|eds|tr|ch|doc|St|Dr|Mr|Mrs|v|c|ca|s\\.v|cf|i\\.e|e\\.g)\\.|\\b\\p{Lu}\\.)\\s*",
			Pattern.DOTALL);

	private record Span(Ref target, String locator, int start, int end) {
	}

	private final StringBuilder plain = new StringBuilder();

	private final List<Span> spans = new ArrayList<>();

	private Sentences() {
	}

	/**
	 * The pointers in the inline content of a block or of a cell of a table, in their
	 * order.
	 */
	static List<Pointer> pointersIn(Node block) {
		Sentences sentences = new Sentences();
		sentences.visitInlines(block);
		List<Integer> ends = sentences.ends();
		return sentences.spans.stream().map((span) -> sentences.pointer(span, ends)).toList();
	}

	private void visitInlines(Node parent) {
		for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
			if (!(child instanceof Block)) {
				child.accept(this);
			}
		}
	}

	@Override
	public void visit(Text text) {
		this.plain.append(text.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		this.plain.append(' ');
	}

	@Override
	public void visit(Link link) {
		int start = this.plain.length();
		visitChildren(link);
		Ref.parse(link.getDestination())
			.ifPresent((ref) -> this.spans.add(new Span(ref, null, start, this.plain.length())));
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof CitationNode cited) {
			int here = this.plain.length();
			cited.citations().forEach((one) -> this.spans.add(new Span(one.source(), one.locator(), here, here)));
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

	private Pointer pointer(Span span, List<Integer> ends) {
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
		return new Pointer(span.target, span.locator, sentence.strip());
	}

}
