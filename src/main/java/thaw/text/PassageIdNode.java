package thaw.text;

import org.commonmark.node.CustomNode;

/** The address that an editor has written at the end of a block. */
final class PassageIdNode extends CustomNode {

	private final String id;

	PassageIdNode(String id) {
		this.id = id;
	}

	String id() {
		return this.id;
	}

}
