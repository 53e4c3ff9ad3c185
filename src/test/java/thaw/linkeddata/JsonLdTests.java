package thaw.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.dates.HistoricalDate;

/** Statements for machines, which leave out what is not known. */
class JsonLdTests {

	@Test
	void keepsTheOrderAndLeavesOutWhatIsEmpty() {
		JsonLd node = JsonLd.of("Person")
			.with("name", "Platon")
			.with("alternateName", Arrays.asList("P.", null))
			.with("description", "")
			.with("sameAs", List.of())
			.with("birthPlace", JsonLd.named("Place", "Nebylsk"))
			.with("deathPlace", JsonLd.named("Place", null));
		assertThat(node).hasToString("{\"@context\":\"https://schema.org\",\"@type\":\"Person\",\"name\":\"Platon\","
				+ "\"alternateName\":[\"P.\"],\"birthPlace\":{\"@type\":\"Place\",\"name\":\"Nebylsk\"}}");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "1956-02-25, 1956-02-25", "1954-05, 1954-05", "1954, 1954", "1954~, -",
			"1956-02-25?, -", "1953/1964, -", "'[1956-10-16,1956-10-26]', -", "1953/.., -" })
	void datesOnlyWhatIsCertain(String edtf, String expected) {
		String node = JsonLd.of("Event").withDate("startDate", HistoricalDate.parse(edtf)).toString();
		assertThat(node).isEqualTo("{\"@context\":\"https://schema.org\",\"@type\":\"Event\""
				+ ((expected != null) ? ",\"startDate\":\"" + expected + "\"}" : "}"));
	}

	@Test
	void endsNoScriptElement() {
		assertThat(JsonLd.of("Quotation").with("text", "</script>'").toString()).doesNotContain("<", "'")
			.contains("\\u003c/script>\\u0027");
	}

	@Test
	void severalNodesStandInOneGraph() {
		assertThat(JsonLd.graph(List.of(JsonLd.of("A"), JsonLd.of("B"))))
			.hasToString("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"A\"},{\"@type\":\"B\"}]}");
	}

}
