package thaw.opensearch;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thaw.opensearch.OpenSearchClient.Answer;
import thaw.web.Unavailable;

/**
 * Asks an index for terms. Where OpenSearch is away nobody waits for it: for some seconds
 * after each failure it is not asked at all, so that pages that need no search are served
 * as ever.
 */
final class TermSource implements Function<Collection<Asked>, Map<Asked, Found>> {

	private static final Logger LOG = LoggerFactory.getLogger(TermSource.class);

	private static final int SECONDS_AWAY = 5;

	private final OpenSearchClient client;

	private final String path;

	private final Runnable loss;

	private volatile long awayUntil = System.nanoTime();

	/**
	 * Asks an index.
	 * @param loss what is done when it is found to be gone for good
	 */
	TermSource(OpenSearchClient client, String index, Runnable loss) {
		this.client = client;
		this.loss = loss;
		this.path = "/" + index
				+ "/_search?allow_partial_search_results=false&filter_path=hits.total,hits.hits._source";
	}

	@Override
	public Map<Asked, Found> apply(Collection<Asked> all) {
		if (System.nanoTime() - this.awayUntil < 0) {
			throw unavailable();
		}
		try {
			return Found.in(answer(Asked.query(all)).body(), all);
		}
		catch (OpenSearchAway ex) {
			this.awayUntil = System.nanoTime() + SECONDS_AWAY * 1_000_000_000L;
			LOG.warn("No search is answered, for {}.", ex.getMessage());
			throw unavailable();
		}
	}

	/**
	 * An answer that is whole: a part of one would look like words that stand nowhere.
	 */
	private Answer answer(String query) throws OpenSearchAway {
		Answer answer = this.client.send("POST", this.path, query);
		if (answer.error().equals("index_not_found_exception")) {
			this.loss.run();
		}
		if (!answer.isGood()) {
			throw new OpenSearchAway("the index answers " + answer.status() + " " + answer.error());
		}
		if (answer.body().path("hits").path("total").path("value").asInt() > Asked.MOST) {
			throw new OpenSearchAway("the index answers in part");
		}
		return answer;
	}

	private static Unavailable unavailable() {
		return new Unavailable("The search is away for the moment; all pages are here. Try again in a little while.",
				SECONDS_AWAY);
	}

}
