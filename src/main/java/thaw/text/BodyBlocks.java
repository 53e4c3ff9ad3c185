package thaw.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * The blocks of a body that have addresses, in their order: headings, paragraphs, the
 * items of tight lists, the rows of tables.
 */
final class BodyBlocks extends AbstractVisitor {

	private final List<Node> blocks = new ArrayList<>();

	private BodyBlocks() {
	}

	static List<Node> of(Node document) {
		BodyBlocks found = new BodyBlocks();
		document.accept(found);
		return found.blocks;
	}

	@Override
	public void visit(Heading heading) {
		this.blocks.add(heading);
	}

	@Override
	public void visit(Paragraph paragraph) {
		if (!isInTightItem(paragraph)) {
			this.blocks.add(paragraph);
		}
	}

	@Override
	public void visit(ListItem item) {
		if (item.getFirstChild() instanceof Paragraph first && isInTightItem(first)) {
			this.blocks.add(item);
		}
		visitChildren(item);
	}

	@Override
	public void visit(CustomNode node) {
		if (node instanceof TableRow && node.getParent() instanceof TableBody) {
			this.blocks.add(node);
		}
		visitChildren(node);
	}

	/** In a tight list the item is the paragraph. */
	static boolean isInTightItem(Paragraph paragraph) {
		return paragraph.getParent() instanceof ListItem item && item.getParent() instanceof ListBlock list
				&& list.isTight();
	}

	/** The words of a block, without notes. */
	static String words(Node block) {
		return holders(block).map((one) -> TextBlock.of(one, Map.of()).plain()).collect(Collectors.joining(" | "));
	}

	/** The address that an editor has written at the end of a block, or null. */
	static String written(Node block) {
		Node last = holders(block).findFirst().map(Node::getLastChild).orElse(null);
		return (last instanceof PassageIdNode id) ? id.id() : null;
	}

	/** What has the words of a block: itself, its first paragraph, or its cells. */
	private static Stream<Node> holders(Node block) {
		if (block instanceof TableRow) {
			return Stream.iterate(block.getFirstChild(), Objects::nonNull, Node::getNext);
		}
		return Stream.of((block instanceof ListItem) ? block.getFirstChild() : block);
	}

}
