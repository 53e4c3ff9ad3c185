package thaw.opensearch;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thaw.index.IndexedTerm;
import thaw.opensearch.OpenSearchClient.Answer;

/**
 * An index that several replicas want and one makes. To create it is atomic, so one comes
 * first; it is complete when all documents are counted and, in one step, its alias says
 * so. Who finds it unfinished waits; if it stops growing, its loader is taken for dead
 * and the alias that lets documents in changes hands, again in one step. The same
 * documents have the same ids, so they are loaded over what is there.
 */
class SharedIndex {

	private static final Logger LOG = LoggerFactory.getLogger(SharedIndex.class);

	/** How often an index is looked at until its loader is taken for dead. */
	private static final int LOOKS = 30;

	private final OpenSearchClient client;

	private final IndexNames names;

	private final String loader;

	private final Duration patience;

	/**
	 * An index of those names.
	 * @param loader who would load it, as one word in lower case; no other has that name
	 * @param patience how long it may stop growing until its loader is taken for dead
	 */
	SharedIndex(OpenSearchClient client, IndexNames names, String loader, Duration patience) {
		this.client = client;
		this.names = names;
		this.loader = names.loadedBy(loader);
		this.patience = patience;
	}

	/**
	 * Comes back when the index is complete, whoever made it.
	 * @param mapping settings and mapping, as JSON
	 * @param terms what it holds, as often as asked for
	 * @throws OpenSearchAway if OpenSearch is away; to be tried again
	 */
	void complete(String mapping, Supplier<Stream<IndexedTerm>> terms) throws OpenSearchAway, InterruptedException {
		IndexState state = state();
		while (!state.complete()) {
			if (!state.there()) {
				create(mapping);
			}
			else if (this.loader.equals(state.loading()) || isTakenOver(state)) {
				load(terms.get());
			}
			state = state();
		}
	}

	private IndexState state() throws OpenSearchAway {
		return IndexState.of(this.client.send("GET", "/" + this.names.index() + "/_alias", ""), this.names);
	}

	/** Creates it as its loader, unless another was faster. */
	private void create(String mapping) throws OpenSearchAway {
		String aliases = "{\"aliases\":{\"" + this.loader + "\":{}},";
		Answer created = this.client.send("PUT", "/" + this.names.index(), aliases + mapping.strip().substring(1));
		if (!created.isGood() && !created.error().equals("resource_already_exists_exception")) {
			throw new OpenSearchAway("the index cannot be created: " + created.status() + " " + created.error());
		}
	}

	/** Waits while another loads it; if it stops growing, tries to take it over. */
	private boolean isTakenOver(IndexState before) throws OpenSearchAway, InterruptedException {
		long count = countSoFar();
		long since = System.nanoTime();
		while (System.nanoTime() - since < this.patience.toNanos()) {
			Thread.sleep(this.patience.toMillis() / LOOKS);
			if (!before.equals(state())) {
				return false;
			}
			long now = countSoFar();
			since = (now != count) ? System.nanoTime() : since;
			count = now;
		}
		if (before.loading() == null) {
			throw new OpenSearchAway(this.names.index() + " is not complete and nobody loads it; delete it");
		}
		Aliases over = new Aliases().remove(this.names.index(), before.loading()).add(this.names.index(), this.loader);
		boolean taken = change(over);
		LOG.info("{} was left unfinished; {} makes it.", this.names.index(), taken ? "this replica" : "another");
		return taken;
	}

	/** Of an index that was made this moment nothing can be counted. */
	private long countSoFar() {
		try {
			return count();
		}
		catch (OpenSearchAway ex) {
			return -1;
		}
	}

	private long count() throws OpenSearchAway {
		return this.client.send("GET", "/" + this.names.index() + "/_count", "").body().path("count").asLong(-1);
	}

	private boolean change(Aliases aliases) throws OpenSearchAway {
		return this.client.send("POST", "/_aliases", aliases.toString()).isGood();
	}

	private void load(Stream<IndexedTerm> terms) throws OpenSearchAway {
		BulkLoad load = new BulkLoad(this.client, this.loader);
		for (IndexedTerm term : (Iterable<IndexedTerm>) terms::iterator) {
			if (!load.add(term)) {
				return;
			}
		}
		if (!load.finish()) {
			return;
		}
		this.client.send("POST", "/" + this.names.index() + "/_refresh", "");
		if (count() != load.count()) {
			throw new OpenSearchAway("of " + load.count() + " documents the index holds " + count());
		}
		publish();
	}

	/** Says that it is complete and the newest; removes those older than the last. */
	private void publish() throws OpenSearchAway {
		Set<String> newest = indexesOf(this.names.prefix());
		Aliases published = new Aliases().remove(this.names.index(), this.loader)
			.add(this.names.index(), this.names.complete())
			.removeAll(newest, this.names.prefix())
			.add(this.names.index(), this.names.prefix());
		if (change(published)) {
			LOG.info("{} holds the terms of the search.", this.names.index());
			Set<String> old = indexesOf(this.names.complete());
			old.removeAll(newest);
			old.remove(this.names.index());
			for (String index : old) {
				this.client.send("DELETE", "/" + index, "");
			}
		}
	}

	/** The indexes that have an alias. */
	private Set<String> indexesOf(String alias) throws OpenSearchAway {
		Answer answer = this.client.send("GET", "/_alias/" + alias, "");
		return answer.isGood() ? new TreeSet<>(answer.body().propertyNames()) : new TreeSet<>();
	}

}
