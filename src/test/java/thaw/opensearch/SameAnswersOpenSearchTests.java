package thaw.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import thaw.index.Index;
import thaw.index.IndexAtStart;
import thaw.index.TermTable;

/**
 * Every query of the query files is answered with OpenSearch as from memory, to the byte:
 * the same ids in the same order, totals, facets, marks and suggestions.
 */
@SpringBootTest(properties = { "thaw.page-cache=false", "thaw.address=https://thaw.example" })
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameAnswersOpenSearchTests {

	@Autowired
	private MockMvc site;

	@Autowired
	private IndexAtStart atStart;

	private OpenSearchNode node;

	private Index inMemory;

	private Index shared;

	@BeforeAll
	void share(@TempDir Path folder) throws Exception {
		this.node = new OpenSearchNode(folder).start();
		this.inMemory = this.atStart.index();
		TermTable table = this.inMemory.table().orElseThrow();
		IndexNames names = IndexNames.of("thaw", "2026.1", this.inMemory.digest(SharedTerms.mapping()));
		new SharedIndex(this.node.client(), names, "test", Duration.ofSeconds(30)).complete(SharedTerms.mapping(),
				table::all);
		this.shared = this.inMemory
			.with(new FetchedTerms(new TermSource(this.node.client(), names.index(), () -> Assertions.fail("lost"))));
	}

	@AfterAll
	void end() throws Exception {
		this.atStart.replace(this.inMemory);
		this.node.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "queries.tsv", "right-first.tsv", "paraphrases.tsv", "renderings.tsv", "typos.tsv",
			"found.tsv", "precision.tsv", "spellings.tsv", "hopeless.txt", "uncorrected.txt" })
	void everyQueryIsAnsweredTheSame(String file) throws Exception {
		List<String> queries = Files.readAllLines(Path.of("src/test/resources/search", file))
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split("\t")[0])
			.toList();
		assertThat(queries).hasSizeGreaterThan(5);
		assertThat(differing(queries.stream().flatMap(SameAnswersOpenSearchTests::addresses))).isEmpty();
	}

	@Test
	void soIsWhatIsWrittenWithSigns() throws Exception {
		assertThat(differing(Stream
			.of("\"of the\"", "of the", "speaker:Хрущёв corn", "-shoe bury", "N. S. Khrushchev", "Н. С. Хрущёв мир",
					"year:1956 secret", "lang:de mauer", "source:pravda peace", "theme:space", "kind:person a",
					"\"we will bury you\" zzzz", "25 February 1956", "U-2", "\"twenty five\"",
					"Niemand hat die Absicht")
			.flatMap(SameAnswersOpenSearchTests::addresses))).isEmpty();
	}

	@Test
	void soAreBeginnings() throws Exception {
		Stream<String> beginnings = Stream.concat("abcdefghijklmnopqrstuvwxyz".chars().mapToObj(Character::toString),
				Stream.of("хр", "Хрущ", "we wi", "khr", "n s khr", "zz", "мы"));
		assertThat(differing(beginnings.map((typed) -> "/search/suggest.json?q=" + encoded(typed)))).isEmpty();
	}

	private static Stream<String> addresses(String query) {
		String q = "?q=" + encoded(query);
		String page = (new Random(query.hashCode()).nextInt(4) == 0) ? "&sort=date" : "";
		return Stream.of("/search.json" + q, "/quotations.json" + q + page, "/quotations" + q + "&year=1956",
				"/search/suggest.json" + q);
	}

	private static String encoded(String query) {
		return URLEncoder.encode(query, StandardCharsets.UTF_8);
	}

	private List<String> differing(Stream<String> addresses) throws Exception {
		List<String> differing = new ArrayList<>();
		for (String address : addresses.toList()) {
			String expected = answer(this.inMemory, address);
			if (!answer(this.shared, address).equals(expected)) {
				differing.add(address);
			}
		}
		return differing;
	}

	private String answer(Index index, String address) throws Exception {
		this.atStart.replace(index);
		var response = this.site.perform(MockMvcRequestBuilders.get(java.net.URI.create(address)))
			.andReturn()
			.getResponse();
		return response.getStatus() + " " + response.getContentAsString(StandardCharsets.UTF_8);
	}

}
