package thaw.opensearch;

import thaw.opensearch.OpenSearchClient.Answer;
import tools.jackson.databind.JsonNode;

/**
 * How far an index is.
 *
 * @param there whether it is there
 * @param complete whether all of it is
 * @param loading the alias of who loads it, or null
 */
record IndexState(boolean there, boolean complete, String loading) {

	/** As the aliases of the index say. */
	static IndexState of(Answer aliases, IndexNames names) {
		JsonNode all = aliases.body().path(names.index()).path("aliases");
		String loading = all.propertyNames().stream().filter(names::isLoading).findFirst().orElse(null);
		return new IndexState(aliases.isGood(), all.has(names.complete()), loading);
	}

}
