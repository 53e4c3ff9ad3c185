package thaw.text;

import java.util.List;
import org.commonmark.node.CustomNode;

/** One bracket of citations within a text. */
final class CitationNode extends CustomNode {

	private final List<Citation> citations;

	CitationNode(List<Citation> citations) {
		this.citations = citations;
	}

	List<Citation> citations() {
		return this.citations;
	}

}
