package thaw.opensearch;

import java.util.Base64;
import thaw.index.IndexedTerm;
import thaw.index.PostingsBytes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Terms as the bulk interface takes documents: a line for what is to be done, a line for
 * the document. Its id is the number of its term, so that what is sent twice is there
 * once.
 */
final class TermDocuments {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final StringBuilder lines = new StringBuilder();

	private int count;

	/** Adds a term. */
	void add(IndexedTerm term) {
		String places = Base64.getEncoder().encodeToString(PostingsBytes.of(term.postings()));
		String document = JSON.createObjectNode().put("term", term.key()).put("places", places).toString();
		this.lines.append("{\"index\":{\"_id\":\"").append(this.count++).append("\"}}\n").append(document).append('\n');
	}

	/** How many there have been. */
	int count() {
		return this.count;
	}

	/** How many letters wait. */
	int letters() {
		return this.lines.length();
	}

	/** The lines since the last time. */
	String taken() {
		String taken = this.lines.toString();
		this.lines.setLength(0);
		return taken;
	}

}
