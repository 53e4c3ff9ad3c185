package thaw.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import thaw.FixtureTest;
import thaw.content.Edition;
import thaw.crossref.Entries;
import thaw.data.DataSet;

/** Linked data of the small edition, to the letter, as Apache Jena reads it. */
class FixtureLinkedDataTests extends FixtureTest {

	private static final String SITE = "https://thaw.example";

	@Test
	void theThreeFormatsOfEveryRecordSayTheSame(@Autowired Entries entries) {
		assertThat(entries.findAllByOrderByPosition()).hasSizeGreaterThan(30).allSatisfy((entry) -> {
			Set<Triple> turtle = triples(entry.path() + ".ttl", Lang.TURTLE);
			assertThat(turtle).isNotEmpty()
				.isEqualTo(triples(entry.path() + ".nt", Lang.NTRIPLES))
				.isEqualTo(triples(entry.path() + ".jsonld", Lang.JSONLD11));
			assertThat(turtle).allMatch((one) -> one.getSubject().isURI() && !one.getObject().isBlank());
		});
	}

	/** Each line as N-Triples has it, without the address of the site. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"/people/platon-nebylov | <#record> <http://schema.org/name> \"Платон Фомич Небылов\"@ru .",
			"/people/platon-nebylov | <#record> <http://schema.org/name> \"Platon Nebylov\"@en .",
			"/people/platon-nebylov | <#record> <http://schema.org/alternateName> \"Nebyloff\" .",
			"/people/platon-nebylov | <#record> <http://schema.org/birthDate> "
					+ "\"1894-04-15\"^^<http://www.w3.org/2001/XMLSchema#date> .",
			"/people/platon-nebylov | <#record> </data/vocabulary#born> "
					+ "\"1894-04-15\"^^<http://id.loc.gov/datatypes/edtf/EDTF> .",
			"/people/platon-nebylov | <#record> <http://schema.org/birthPlace> </places/nebylsk#record> .",
			"/people/platon-nebylov | <#record> <http://schema.org/sameAs> <http://www.wikidata.org/entity/Q0> .",
			"/people/platon-nebylov | <> <http://schema.org/mentions> </people/vera-vydumkina#record> .",
			"/people/platon-nebylov | <> <http://schema.org/citation> </sources/nebylov-1999#record> .",
			"/people/platon-nebylov | </places/nebylsk#record> <http://www.w3.org/2000/01/rdf-schema#label> "
					+ "\"Nebylsk\"@en .",
			"/quotations/ice-is-thin | <#record> </data/vocabulary#standing> </data/vocabulary#standing-misquoted> .",
			"/quotations/ice-is-thin | <#record> <http://schema.org/creator> </organisations/nebylian-party#record> .",
			"/quotations/ice-is-thin | <#record> <http://schema.org/dateCreated> "
					+ "\"1956-02\"^^<http://www.w3.org/2001/XMLSchema#gYearMonth> .",
			"/quotations/ice-is-thin | <#record> </data/vocabulary#latest> "
					+ "\"1956-02-29\"^^<http://www.w3.org/2001/XMLSchema#date> ." })
	void statesWhatTheRecordStates(String path, String statement) throws Exception {
		String line = statement.replace("<#", "<" + SITE + path + "#")
			.replace("<>", "<" + SITE + path + ">")
			.replace("</", "<" + SITE + "/");
		assertThat(text(path + ".nt").lines()).contains(line);
	}

	@Test
	void aTieIsOneStatementWithItsSourceInTheGraphsOfBoth() throws Exception {
		List<String> all = text("/people/platon-nebylov.nt").lines().filter((line) -> line.contains("#tie-")).toList();
		String tie = all.stream().filter((line) -> line.contains("#tieType-friend-of>")).findFirst().orElseThrow();
		List<String> one = all.stream().filter((line) -> line.startsWith(tie.split(" ")[0])).toList();
		assertThat(one).hasSize(8)
			.anyMatch((line) -> line.contains("citation> <" + SITE + "/sources/vydumkina-2004#record>"))
			.anyMatch((line) -> line.contains("#locator> \"p. 2\"@en"));
		assertThat(text("/people/vera-vydumkina.nt").lines()).containsAll(one);
	}

	@Test
	void theWholeIsTheSumOfItsRecordsAndTheSameEachTime(@Autowired WholeGraph whole) throws Exception {
		Graph all = Jena.whole(whole, RdfFormat.N_TRIPLES, SITE);
		assertThat(all.isIsomorphicWith(Jena.whole(whole, RdfFormat.TURTLE, SITE))).isTrue();
		assertThat(triples("/people/platon-nebylov.ttl", Lang.TURTLE)).allMatch(all::contains);
		ByteArrayOutputStream first = new ByteArrayOutputStream();
		ByteArrayOutputStream second = new ByteArrayOutputStream();
		whole.write(RdfFormat.TURTLE, SITE, first);
		whole.write(RdfFormat.TURTLE, SITE, second);
		assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
	}

	@Test
	void theDescriptionTellsOfFilesThatAreThereAndOfNoOthers(@TempDir Path folder, @Autowired WholeGraph whole,
			@Autowired Entries entries, @Autowired List<DataSet> sets, @Autowired Edition edition) throws Exception {
		DataSetDescription description = new DataSetDescription(entries, sets, edition, folder);
		assertThat(description.graph(SITE).subjects().toString()).doesNotContain("dataDump", "void#triples", ".gz")
			.contains("/data/people.csv", "http://rdfs.org/ns/void#entities");
		try (OutputStream file = Files.newOutputStream(folder.resolve("khrushchev-thaw.nt.gz"))) {
			whole.write(RdfFormat.N_TRIPLES, SITE, file);
		}
		assertThat(description.graph(SITE).subjects().toString())
			.contains("void#dataDump=[" + SITE + "/downloads/khrushchev-thaw.nt.gz]",
					"void#triples=[\"" + Jena.whole(whole, RdfFormat.TURTLE, SITE).size() + "\"")
			.doesNotContain(".ttl.gz");
		assertThat(Jena.read(text("/void.ttl"), Lang.TURTLE).size()).isGreaterThan(100);
		assertThat(answer("/.well-known/void").getStatus()).isEqualTo(302);
		assertThat(answer("/.well-known/void").getHeader("Location")).isEqualTo("/void.ttl");
	}

	@Test
	void theVocabularyIsAPageAndAGraph() throws Exception {
		assertThat(page("/data/vocabulary").select("#standing-verified td").text()).contains("Verified");
		assertThat(triples("/data/vocabulary.ttl", Lang.TURTLE)).isNotEmpty()
			.isEqualTo(triples("/data/vocabulary.nt", Lang.NTRIPLES))
			.isEqualTo(triples("/data/vocabulary.jsonld", Lang.JSONLD11));
	}

	@ParameterizedTest
	@ValueSource(strings = { ".ttl", ".nt", ".jsonld" })
	void whatIsNotThereIsSaid(String ending) throws Exception {
		assertThat(answer("/people/nobody" + ending).getStatus()).isEqualTo(404);
		assertThat(answer("/people/platon-nebilov" + ending).getHeader("Location"))
			.isEqualTo("/people/platon-nebylov" + ending);
		assertThat(answer("/people/platon-nebylov" + ending).getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
	}

	private Set<Triple> triples(String address, Lang lang) throws Exception {
		return Jena.read(text(address), lang).stream().collect(Collectors.toSet());
	}

}
