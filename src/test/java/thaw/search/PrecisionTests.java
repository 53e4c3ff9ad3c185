package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What must not be found. */
class PrecisionTests extends SearchTest {

	static Stream<String> queries() {
		return lines("precision.tsv").stream();
	}

	@Test
	void thereAreEnoughQueries() {
		assertThat(queries()).hasSizeGreaterThanOrEqualTo(30);
	}

	@ParameterizedTest
	@MethodSource("queries")
	void theWrongRecordsAreNotAmongTheAnswers(String line) {
		String[] query = line.split("\t");
		assertThat(all(query[0])).doesNotContain(query[1].split("\\|"));
	}

	private List<String> all(String query) {
		List<String> slugs = new ArrayList<>();
		JsonNode page = quotations("q", query);
		slugs.addAll(slugs(page));
		for (int number = 2; number <= page.get("pages").asInt(); number++) {
			slugs.addAll(slugs(quotations("q", query, "page", Integer.toString(number))));
		}
		return slugs;
	}

}
