package thaw.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Replicas of two editions side by side, and OpenSearch gone and back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollingUpdateOpenSearchTests {

	private static final Path FIXTURE = Path.of("src/test/resources/fixture/content");

	private static final String THIN_ICE = "/search.json?q=thin+ice&of=";

	@TempDir
	private Path folder;

	private OpenSearchNode node;

	@AfterAll
	void end() throws Exception {
		this.node.close();
	}

	private Path nextEdition() throws Exception {
		Path next = this.folder.resolve("content");
		FileSystemUtils.copyRecursively(FIXTURE, next);
		Path file = next.resolve("quotations/ice-is-thin.md");
		Files.writeString(file, Files.readString(file).replace("thin, comrades", "thin, citizens"));
		return next;
	}

	/**
	 * The start without OpenSearch, the update of two replicas one by one, the loss of
	 * OpenSearch and that of the index: one story, for each chapter needs the one before.
	 */
	@Test
	void noAnswerIsEmptyAndNoPageIsMissing() throws Exception {
		this.node = new OpenSearchNode(this.folder.resolve("node"));
		Path next = nextEdition();
		try (Replica old = new Replica("2026.1", FIXTURE, this.node.address());
				Replica other = new Replica("2026.1", FIXTURE, this.node.address())) {
			answersFromMemoryUntilThereIsOpenSearch(old, other);
			try (Asking asking = new Asking(THIN_ICE, List.of(old, other))) {
				asking.without(old);
				old.stop();
				try (Replica one = new Replica("2026.2", next, this.node.address())) {
					asking.with(one);
					asking.without(other);
					other.stop();
					try (Replica two = new Replica("2026.2", next, this.node.address())) {
						asking.with(two);
						one.awaitShared();
						two.awaitShared();
						asking.goOn(50);
						assertThat(asking.failed()).isEmpty();
						assertThat(asking.answers()).anyMatch((answer) -> answer.contains("comrades"))
							.anyMatch((answer) -> answer.contains("citizens"))
							.hasSizeGreaterThan(100);
						assertThat(this.node.indexesOf("thaw-complete")).hasSize(2);
						assertThat(this.node.indexesOf("thaw")).singleElement().asString().startsWith("thaw-2026.2-");
					}
					goneAndBack(one);
				}
			}
		}
	}

	private void answersFromMemoryUntilThereIsOpenSearch(Replica one, Replica other) throws Exception {
		assertThat(one.isShared()).isFalse();
		assertThat(one.get(THIN_ICE + "memory").body()).contains("comrades");
		this.node.start();
		one.awaitShared();
		other.awaitShared();
		assertThat(this.node.indexesOf("thaw-complete")).hasSize(1);
		assertThat(one.get(THIN_ICE + "shared").body()).isEqualTo(other.get(THIN_ICE + "other").body());
	}

	private void goneAndBack(Replica replica) throws Exception {
		this.node.close();
		var refused = replica.get("/search.json?q=never+asked+before");
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
		assertThat(replica.get("/people").statusCode()).isEqualTo(200);
		this.node.start();
		await(() -> replica.get("/search.json?q=never+asked+before").statusCode() == 200);
		this.node.send("DELETE", "/" + this.node.indexesOf("thaw").get(0), "");
		assertThat(replica.get("/search.json?q=nor+this").statusCode()).isEqualTo(503);
		await(() -> this.node.indexesOf("thaw").size() == 1 && replica.isShared());
		assertThat(replica.get("/search.json?q=nor+that").statusCode()).isEqualTo(200);
	}

	private static void await(Callable<Boolean> condition) throws Exception {
		long until = System.nanoTime() + 120_000_000_000L;
		while (!condition.call()) {
			assertThat(System.nanoTime()).as("it never came back").isLessThan(until);
			Thread.sleep(500);
		}
	}

}
