package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The right record first, for queries written as people search. */
class QueriesTests extends SearchTest {

	private static final List<String> QUERIES = lines("queries.tsv");

	@Test
	void thereAreEnoughQueries() {
		assertThat(QUERIES).hasSizeGreaterThanOrEqualTo(150).doesNotHaveDuplicates();
	}

	@ParameterizedTest(name = "the right one among the first {0} for {1} of a hundred")
	@CsvSource({ "1, 90", "3, 98" })
	void theRightRecordStandsFirst(int among, int percent) {
		List<String> missed = new ArrayList<>();
		for (String line : QUERIES) {
			String[] query = line.split("\t");
			List<String> first = slugs(quotations("q", query[0])).stream().limit(among).toList();
			if (Arrays.stream(query[1].split("\\|")).noneMatch(first::contains)) {
				missed.add(line + " -> " + first);
			}
		}
		System.out.printf("%d of %d queries miss the first %d:%n%s%n", missed.size(), QUERIES.size(), among,
				String.join("\n", missed));
		assertThat(missed).hasSizeLessThanOrEqualTo(QUERIES.size() * (100 - percent) / 100);
	}

}
