package thaw.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;
import thaw.crossref.Kind;

/** Names as archivists' columns have them, over the real content. */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamesInColumnsTests {

	/** Of the names of records, how many at least are claimed without being looked at. */
	private static final double CLAIMED = 0.97;

	@Autowired
	private Reconciler reconciler;

	@Autowired
	private TransactionTemplate transactions;

	private List<Row> rows;

	/** A line of the table, and what is answered. */
	private record Row(String name, String meant, List<Candidate> candidates) {

		boolean isOfARecord() {
			return !"-".equals(this.meant);
		}

		boolean isFirst() {
			return !this.candidates.isEmpty() && this.candidates.get(0).id().equals(this.meant);
		}

		boolean isClaimed() {
			return this.candidates.stream().anyMatch(Candidate::match);
		}

		@Override
		public String toString() {
			return this.name + ": " + this.candidates.stream().map((one) -> one.id() + " " + one.score()).toList();
		}

	}

	@BeforeAll
	void ask() {
		this.rows = this.transactions.execute((status) -> lines().stream().map(this::row).toList());
	}

	private Row row(String line) {
		String[] columns = line.split("\t");
		Set<Kind> kinds = RecordType.kind(columns[0]).map(Set::of).orElse(RecordType.kinds());
		return new Row(columns[1], columns[2],
				this.reconciler.candidates(new ReconciliationQuery(columns[1], kinds, false, 5, List.of())));
	}

	private static List<String> lines() {
		try {
			String table = new ClassPathResource("thaw/reconciliation/names.tsv")
				.getContentAsString(StandardCharsets.UTF_8);
			return Arrays.stream(table.split("\n")).filter((line) -> !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void theTableIsOfSomeSize() {
		assertThat(this.rows).hasSizeGreaterThan(200);
		assertThat(this.rows).filteredOn((row) -> !row.isOfARecord()).hasSizeGreaterThan(30);
	}

	@Test
	void everyRecordStandsFirst() {
		assertThat(this.rows).filteredOn(Row::isOfARecord).filteredOn((row) -> !row.isFirst()).isEmpty();
	}

	@Test
	void mostRecordsAreClaimed() {
		List<Row> named = this.rows.stream().filter(Row::isOfARecord).toList();
		assertThat(named).filteredOn((row) -> !row.isClaimed()).hasSizeLessThan((int) (named.size() * (1 - CLAIMED)));
	}

	@Test
	void nothingIsClaimedThatIsNotMeant() {
		assertThat(this.rows).filteredOn(Row::isClaimed)
			.allSatisfy((row) -> assertThat(row.candidates().get(0).id()).as(row.toString()).isEqualTo(row.meant()));
	}

}
