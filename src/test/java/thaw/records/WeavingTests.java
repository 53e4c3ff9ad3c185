package thaw.records;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import thaw.crossref.Entries;
import thaw.crossref.Kind;

/**
 * Whoever reads comes to everything: a sentence of a chapter or another record leads
 * there.
 */
@SpringBootTest
class WeavingTests {

	private final Entries entries;

	private final Set<String> reached;

	WeavingTests(@Autowired Entries entries, @Autowired EntityManager database) {
		this.entries = entries;
		this.reached = new HashSet<>(database
			.createQuery(
					"select distinct c.to.ref from CrossReference c where c.sentence is not null"
							+ " and c.relation = thaw.crossref.Relation.MENTION and c.from.ref <> c.to.ref",
					String.class)
			.getResultList());
	}

	@ParameterizedTest
	@EnumSource(names = { "PERSON", "EVENT", "CLAIM" })
	void everyRecordIsReachedFromASentence(Kind kind) {
		List<String> records = this.entries.findByKindOrderByPosition(kind)
			.stream()
			.map((entry) -> entry.ref().toString())
			.toList();
		assertThat(records).isNotEmpty();
		assertThat(records).filteredOn((record) -> !this.reached.contains(record)).isEmpty();
	}

}
