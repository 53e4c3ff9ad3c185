package thaw.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thaw.index.IndexedTerm;
import thaw.index.Postings;
import thaw.index.PostingsBytes;
import thaw.index.TermType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is sent to OpenSearch, and how what comes back is read. */
class AskedTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** One record, the first; in its title; one place up to its end; the place 0. */
	private static final byte[] SOMEWHERE = { 1, 0, 1, 1, 2, 1, 0 };

	private static final Postings POSTINGS = PostingsBytes.postings(SOMEWHERE);

	@Test
	void wholeTermsAndBeginningsAreOneQuestion() {
		JsonNode query = JSON.readTree(Asked.query(List.of(new Asked("stem:buri", false), new Asked("name:n", true))));
		assertThat(query.path("query").path("constant_score").path("filter")).isEqualTo(JSON.readTree("""
				{"bool": {"should": [{"prefix": {"term": "name:n"}}, {"terms": {"term": ["stem:buri"]}}]}}"""));
		assertThat(query.path("size").asInt()).isEqualTo(Asked.MOST);
	}

	@Test
	void whatIsTypedStaysAString() {
		String typed = "stem:\"}]}},*\\ \u0000я";
		JsonNode query = JSON.readTree(Asked.query(List.of(new Asked(typed, false))));
		assertThat(query.findValue("terms").path("term").path(0).asString()).isEqualTo(typed);
	}

	@Test
	void answersAreSortedByWhatWasAskedFor() {
		Asked whole = new Asked("name:nikita", false);
		Asked beginning = new Asked("name:ni", true);
		Asked nowhere = new Asked("stem:nowhere", false);
		JsonNode answer = JSON.readTree("{\"hits\":{\"hits\":[" + hit("name:nikita") + "," + hit("name:nina") + "]}}");
		Map<Asked, Found> found = Found.in(answer, List.of(whole, beginning, nowhere));
		assertThat(found.get(whole).postings()).hasSize(1).allMatch((postings) -> postings.isAt(0, 0));
		assertThat(found.get(beginning).postings()).hasSize(2);
		assertThat(found.get(nowhere).postings()).isEmpty();
	}

	private static String hit(String term) {
		return "{\"_source\":{\"term\":\"" + term + "\",\"places\":\"" + Base64.getEncoder().encodeToString(SOMEWHERE)
				+ "\"}}";
	}

	@Test
	void documentsHaveTheFieldsOfTheMapping() {
		TermDocuments documents = new TermDocuments();
		documents.add(new IndexedTerm(TermType.STEM, "buri", POSTINGS));
		documents.add(new IndexedTerm(TermType.WORD, "bury", POSTINGS));
		String[] lines = documents.taken().split("\n");
		assertThat(lines).hasSize(2 * documents.count()).hasSize(4);
		assertThat(JSON.readTree(lines[2])).isEqualTo(JSON.readTree("{\"index\":{\"_id\":\"1\"}}"));
		JsonNode document = JSON.readTree(lines[3]);
		assertThat(document.path("term").asString()).isEqualTo("word:bury");
		assertThat(document.path("places").binaryValue()).isEqualTo(SOMEWHERE);
		JsonNode mapping = JSON.readTree(SharedTerms.mapping());
		assertThat(document.propertyNames())
			.containsExactlyInAnyOrderElementsOf(mapping.path("mappings").path("properties").propertyNames());
		assertThat(mapping.path("mappings").path("dynamic").asString()).isEqualTo("strict");
		assertThat(mapping.path("settings").path("index.max_result_window").asInt()).isEqualTo(Asked.MOST);
		assertThat(documents.letters()).isZero();
	}

	@Test
	void changesOfAliasesAreOneRequest() {
		String request = new Aliases().remove("a", "loading")
			.add("a", "complete")
			.removeAll(List.of("b"), "newest")
			.toString();
		assertThat(JSON.readTree(request)).isEqualTo(JSON.readTree("""
				{"actions": [{"remove": {"index": "a", "alias": "loading", "must_exist": true}},
				 {"add": {"index": "a", "alias": "complete"}},
				 {"remove": {"index": "b", "alias": "newest", "must_exist": true}}]}"""));
	}

}
