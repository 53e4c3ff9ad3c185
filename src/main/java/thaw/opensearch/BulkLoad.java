package thaw.opensearch;

import thaw.index.IndexedTerm;
import thaw.opensearch.OpenSearchClient.Answer;

/** Loads documents through the alias of a loader, as long as it is the loader. */
final class BulkLoad {

	/** Letters of one request: OpenSearch takes a few megabytes best. */
	private static final int MOST_LETTERS = 2_000_000;

	private final OpenSearchClient client;

	private final String path;

	private final TermDocuments documents = new TermDocuments();

	BulkLoad(OpenSearchClient client, String alias) {
		this.client = client;
		this.path = "/" + alias + "/_bulk?require_alias=true&filter_path=errors,items.*.error.type";
	}

	/** How many there have been. */
	int count() {
		return this.documents.count();
	}

	/**
	 * Adds a document.
	 * @return whether this is still the loader
	 */
	boolean add(IndexedTerm term) throws OpenSearchAway {
		this.documents.add(term);
		return this.documents.letters() < MOST_LETTERS || finish();
	}

	/**
	 * Sends what waits.
	 * @return whether this is still the loader
	 * @throws OpenSearchAway if a document was not taken
	 */
	boolean finish() throws OpenSearchAway {
		Answer answer = this.client.send("POST", this.path, this.documents.taken());
		String error = answer.isGood()
				? answer.body().path("items").path(0).path("index").path("error").path("type").asString("")
				: answer.error();
		if (error.equals("index_not_found_exception")) {
			return false;
		}
		if (!answer.isGood() || answer.body().path("errors").asBoolean(true)) {
			throw new OpenSearchAway("the index takes no documents: " + answer.status() + " " + error);
		}
		return true;
	}

}
