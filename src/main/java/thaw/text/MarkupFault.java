package thaw.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import thaw.crossref.Ref;

/**
 * Something in a text that Markdown allows and the editor's manual does not.
 *
 * @param words by which it is found in the text
 * @param found what stands there
 * @param expected what should
 */
public record MarkupFault(String words, String found, String expected) {

	/** All faults of a text, in its order. */
	public static List<MarkupFault> in(String markdown) {
		Visitor visitor = new Visitor();
		Markdown.parse(markdown).accept(visitor);
		return List.copyOf(visitor.faults);
	}

	private static final class Visitor extends AbstractVisitor {

		private final List<MarkupFault> faults = new ArrayList<>();

		private int level = 1;

		private void report(String words, String found, String expected) {
			this.faults.add(new MarkupFault(words.lines().findFirst().orElse(""), found, expected));
		}

		@Override
		public void visit(Link link) {
			String target = link.getDestination();
			if (target.startsWith("/")) {
				report(target, "'" + target + "', an address of this site", "a reference such as person:slug");
			}
			else if (Ref.parse(target).isEmpty() && !target.matches("https?://[^/\\s]+(/\\S*)?")) {
				report(target, "a link to '" + target + "'",
						"a reference such as person:nikita-khrushchev, or an address of the web");
			}
			visitChildren(link);
		}

		@Override
		public void visit(Image image) {
			report(image.getDestination(), "an image", "text alone");
		}

		@Override
		public void visit(HtmlInline html) {
			report(html.getLiteral(), "HTML '" + html.getLiteral() + "'", "Markdown alone");
		}

		@Override
		public void visit(HtmlBlock html) {
			report(html.getLiteral(), "HTML '" + html.getLiteral().lines().findFirst().orElse("") + "'",
					"Markdown alone");
		}

		@Override
		public void visit(Heading heading) {
			int depth = heading.getLevel();
			if (depth == 1 || depth > this.level + 1) {
				report("#".repeat(depth) + " ", "a heading of level " + depth,
						"one of level " + ((this.level == 1) ? "2" : "2 to " + (this.level + 1)));
			}
			this.level = depth;
			visitChildren(heading);
		}

		/** An address is read at the end of a block only. */
		@Override
		public void visit(CustomNode node) {
			if (node instanceof PassageIdNode id && !isRead(id)) {
				report("{#" + id.id(), "the address {#" + id.id() + "}",
						"one such as {#p-1a2b3c4d} at the end of a paragraph, of the item of a list, or of the first "
								+ "cell of a row, or one such as {#the-arrest} at the end of a heading");
			}
			visitChildren(node);
		}

		private static boolean isRead(PassageIdNode id) {
			Node block = id.getParent();
			if (id.getNext() != null) {
				return false;
			}
			if (block instanceof Heading) {
				return !PassageId.isOfWords(id.id()) && !id.id().startsWith(Passage.NOTE);
			}
			boolean cell = block instanceof TableCell && block.getPrevious() == null
					&& block.getParent().getParent() instanceof TableBody;
			return (cell || block instanceof Paragraph) && PassageId.isOfWords(id.id());
		}

		/** A citation of the right form is a node of its own. */
		@Override
		public void visit(Text text) {
			if (text.getLiteral().contains("{#")) {
				report("{#", "an address of another form", "one such as {#p-1a2b3c4d}");
			}
			if (opensCitation(text)) {
				report("[@", "a citation of another form", "one such as [@taubman-2003, p. 270]");
			}
		}

		private static boolean opensCitation(Node text) {
			return text instanceof Text one && (one.getLiteral().contains("[@") || one.getLiteral().equals("[")
					&& text.getNext() instanceof Text next && next.getLiteral().startsWith("@"));
		}

	}

}
