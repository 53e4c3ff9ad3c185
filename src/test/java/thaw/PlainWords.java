package thaw;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a page as tools find them that heed no style sheet. */
final class PlainWords implements NodeVisitor {

	/** Elements that no such tool needs to be told of. */
	private static final Set<String> WITHIN_WORDS = Set.of("em", "i", "mark", "cite", "q", "sup", "sub", "span");

	private final List<String> faults = new ArrayList<>();

	private TextNode before;

	private PlainWords() {
	}

	/**
	 * Pairs of texts between which there is neither white space nor a line of its own.
	 */
	static List<String> runTogether(Element body) {
		PlainWords words = new PlainWords();
		body.traverse(words);
		return words.faults;
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode text && !text.getWholeText().isEmpty()) {
			if (this.before != null && endsWord(last(this.before))
					&& Character.isLetterOrDigit(text.getWholeText().charAt(0))
					&& !(isWithinWord(this.before) && isWithinWord(text)) && !text.parent().is("sup")) {
				this.faults.add(this.before.text() + "|" + text.text());
			}
			this.before = text;
		}
		breakAt(node);
	}

	@Override
	public void tail(Node node, int depth) {
		breakAt(node);
	}

	private void breakAt(Node node) {
		if (node instanceof Element element
				&& (element.isBlock() || element.is("br, button, option, summary, label"))) {
			this.before = null;
		}
	}

	private static boolean isWithinWord(TextNode text) {
		Element parent = text.parent();
		return (parent.isBlock() || WITHIN_WORDS.contains(parent.tagName()))
				&& !parent.is(".blurb, .remark, .when, .unseen");
	}

	private static boolean endsWord(char sign) {
		return Character.isLetterOrDigit(sign) || ".)]”’".indexOf(sign) >= 0;
	}

	private static char last(TextNode text) {
		String all = text.getWholeText();
		return all.charAt(all.length() - 1);
	}

}
