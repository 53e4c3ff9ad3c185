package thaw.opensearch;

import java.util.Collection;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A term that is asked for, or all that begin so.
 *
 * @param key the term with its type
 * @param beginning whether only its beginning is given
 */
record Asked(String key, boolean beginning) {

	/**
	 * The most terms of one answer, as {@code index.max_result_window} in the settings of
	 * the index: more than any letter begins.
	 */
	static final int MOST = 50_000;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** The question in OpenSearch's language that finds all of them. */
	static String query(Collection<Asked> all) {
		ObjectNode question = JSON.createObjectNode().put("size", MOST).put("track_total_hits", true);
		ArrayNode any = question.putObject("query")
			.putObject("constant_score")
			.putObject("filter")
			.putObject("bool")
			.putArray("should");
		ArrayNode whole = JSON.createArrayNode();
		for (Asked one : all) {
			if (one.beginning) {
				any.addObject().putObject("prefix").put("term", one.key);
			}
			else {
				whole.add(one.key);
			}
		}
		any.addObject().putObject("terms").set("term", whole);
		return question.toString();
	}

	/** Whether it asks for a term. */
	boolean isFor(String term) {
		return this.beginning ? term.startsWith(this.key) : term.equals(this.key);
	}

}
