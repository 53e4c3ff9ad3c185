package thaw.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The blocks of a body as an editor has written them. */
public final class WrittenBlocks {

	/** A row to the end of its first cell. */
	private static final Pattern FIRST_CELL = Pattern.compile("\\s*\\|?(?:[^|\\\\]|\\\\.)*");

	private final String body;

	private final List<Node> blocks;

	/**
	 * Reads a body.
	 * @param body in Markdown, with the ends of lines that the file has
	 */
	public WrittenBlocks(String body) {
		this.body = body;
		this.blocks = Markdown.writtenBlocks(body);
	}

	/**
	 * Where the words of a block end, in signs from the beginning of the body: there its
	 * address is written.
	 * @param block its number among those that have addresses, from 0
	 */
	public int endOf(int block) {
		Node node = this.blocks.get(block);
		List<SourceSpan> spans = ((node instanceof ListItem) ? node.getFirstChild() : node).getSourceSpans();
		SourceSpan last = spans.get(spans.size() - 1);
		int end = last.getInputIndex() + last.getLength();
		if (node instanceof TableRow) {
			Matcher cell = FIRST_CELL.matcher(this.body).region(last.getInputIndex(), end);
			end = cell.lookingAt() ? cell.end() : end;
		}
		while (Character.isWhitespace(this.body.charAt(end - 1))) {
			end--;
		}
		return end;
	}

}
