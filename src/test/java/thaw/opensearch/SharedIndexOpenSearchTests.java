package thaw.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import thaw.index.IndexedTerm;
import thaw.index.Postings;
import thaw.index.TermType;

/** An index is made once, whoever else wants it and whoever dies on the way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedIndexOpenSearchTests {

	private static final int TERMS = 5000;

	private OpenSearchNode node;

	@BeforeAll
	void start(@TempDir Path folder) throws Exception {
		this.node = new OpenSearchNode(folder).start();
	}

	@AfterAll
	void end() throws Exception {
		this.node.close();
	}

	@AfterEach
	void tearDown() throws Exception {
		this.node.send("DELETE", "/thaw-*", "");
	}

	private static Stream<IndexedTerm> terms() {
		return IntStream.range(0, TERMS).mapToObj((i) -> new IndexedTerm(TermType.STEM, "term" + i, Postings.NONE));
	}

	private void complete(IndexNames names, String loader) throws Exception {
		complete(names, loader, Duration.ofSeconds(60));
	}

	private void complete(IndexNames names, String loader, Duration patience) throws Exception {
		new SharedIndex(this.node.client(), names, loader, patience).complete(SharedTerms.mapping(),
				SharedIndexOpenSearchTests::terms);
	}

	private long documents(String index) throws Exception {
		return this.node.send("GET", "/" + index + "/_count", "").body().path("count").asLong();
	}

	@Test
	void severalThatWantItMakeItOnce() throws Exception {
		IndexNames names = IndexNames.of("thaw", "once", "0");
		ExecutorService replicas = Executors.newFixedThreadPool(4);
		List<Callable<Void>> all = IntStream.range(0, 4).<Callable<Void>>mapToObj((i) -> () -> {
			complete(names, "replica-" + i);
			return null;
		}).toList();
		for (Future<Void> replica : replicas.invokeAll(all)) {
			replica.get();
		}
		replicas.shutdown();
		assertThat(documents(names.index())).isEqualTo(TERMS);
		assertThat(this.node.send("GET", "/" + names.index() + "/_stats/indexing", "")
			.body()
			.at("/_all/primaries/indexing/index_total")
			.asLong()).isEqualTo(TERMS);
		assertThat(this.node.indexesOf("thaw")).containsExactly(names.index());
		assertThat(this.node.indexesOf("thaw-loading-*")).isEmpty();
	}

	/** Left by somebody who died: it is taken over, and the dead adds nothing more. */
	@Test
	void oneThatWasLeftUnfinishedIsFinished() throws Exception {
		IndexNames names = IndexNames.of("thaw", "unfinished", "0");
		this.node.send("PUT", "/" + names.index(),
				"{\"aliases\":{\"thaw-loading-dead\":{}}," + SharedTerms.mapping().strip().substring(1));
		BulkLoad dead = new BulkLoad(this.node.client(), "thaw-loading-dead");
		for (IndexedTerm term : terms().limit(100).toList()) {
			dead.add(term);
		}
		assertThat(dead.finish()).isTrue();
		complete(names, "living", Duration.ofSeconds(2));
		dead.add(terms().findFirst().orElseThrow());
		assertThat(dead.finish()).isFalse();
		assertThat(documents(names.index())).isEqualTo(TERMS);
		assertThat(this.node.indexesOf("thaw-loading-dead")).isEmpty();
	}

	@Test
	void theOneBeforeTheLastIsRemoved() throws Exception {
		for (String edition : List.of("1", "2", "3")) {
			complete(IndexNames.of("thaw", edition, "0"), "replica");
		}
		this.node.send("PUT", "/thaw-of-somebody-else", "");
		complete(IndexNames.of("thaw", "4", "0"), "replica");
		assertThat(this.node.indexesOf("thaw-complete")).containsExactlyInAnyOrder("thaw-3-0", "thaw-4-0");
		assertThat(this.node.indexesOf("thaw")).containsExactly("thaw-4-0");
		assertThat(this.node.send("GET", "/thaw-1-0", "").isGood()).isFalse();
		assertThat(this.node.send("GET", "/thaw-of-somebody-else", "").isGood()).isTrue();
	}

	@Test
	void anOlderEditionFindsItsOwnAndChangesNothing() throws Exception {
		complete(IndexNames.of("thaw", "1", "0"), "replica");
		complete(IndexNames.of("thaw", "2", "0"), "replica");
		complete(IndexNames.of("thaw", "1", "0"), "another");
		assertThat(this.node.indexesOf("thaw")).containsExactly("thaw-2-0");
	}

}
