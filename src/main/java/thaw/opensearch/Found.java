package thaw.opensearch;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thaw.index.Postings;
import thaw.index.PostingsBytes;
import tools.jackson.databind.JsonNode;

/**
 * What was found of one that was asked for.
 *
 * @param postings of a whole term one or none, of a beginning any number
 * @param bytes of heap that they take, about
 */
record Found(List<Postings> postings, int bytes) {

	/** Of the objects, and of numbers that take a byte and a half each on the way. */
	private static final int BYTES_OF_ONE = 160;

	private static final int GROWTH = 3;

	/** The answer of OpenSearch, sorted by what was asked for; nothing is found too. */
	static Map<Asked, Found> in(JsonNode answer, Collection<Asked> all) {
		Map<Asked, List<Postings>> postings = new HashMap<>();
		Map<Asked, Integer> bytes = new HashMap<>();
		for (JsonNode hit : answer.path("hits").path("hits")) {
			String term = hit.path("_source").path("term").asString();
			byte[] places = Base64.getDecoder().decode(hit.path("_source").path("places").asString());
			Postings decoded = PostingsBytes.postings(places);
			all.stream().filter((one) -> one.isFor(term)).forEach((one) -> {
				postings.computeIfAbsent(one, (first) -> new ArrayList<>()).add(decoded);
				bytes.merge(one, BYTES_OF_ONE + GROWTH * places.length, Integer::sum);
			});
		}
		Map<Asked, Found> found = new HashMap<>();
		all.forEach((one) -> found.put(one, new Found(postings.getOrDefault(one, List.of()),
				BYTES_OF_ONE + 2 * one.key().length() + bytes.getOrDefault(one, 0))));
		return found;
	}

}
