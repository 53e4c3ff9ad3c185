package thaw.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import thaw.crossref.Entries;
import thaw.crossref.Entry;

/** All records of the real edition in RDF, read by Apache Jena and held to our shapes. */
@SpringBootTest
class LinkedDataTests {

	private static final String SITE = "https://thaw.example";

	private static final int EACH_RECORD = 3;

	/** JSON-LD of some of them: it takes the judge long, and all are made alike. */
	private static final int EACH = 20 * EACH_RECORD;

	private final RecordGraphs graphs;

	private final WholeGraph whole;

	private final Entries entries;

	LinkedDataTests(@Autowired RecordGraphs graphs, @Autowired WholeGraph whole, @Autowired Entries entries) {
		this.graphs = graphs;
		this.whole = whole;
		this.entries = entries;
	}

	/**
	 * Of each third record, for a run over all of them takes minutes. That each statement
	 * is in the file of the whole means that no record says of another what that does not
	 * say itself.
	 */
	@Test
	void turtleNTriplesAndJsonLdOfARecordSayTheSameAndNothingElse() throws IOException {
		Graph all = Jena.whole(this.whole, RdfFormat.N_TRIPLES, SITE);
		Map<String, List<Triple>> foreign = new HashMap<>();
		List<Entry> records = this.entries.findAllByOrderByPosition();
		assertThat(records).hasSizeGreaterThan(1000);
		records.removeIf((entry) -> entry.position() % EACH_RECORD != 0);
		assertThat(records).allSatisfy((entry) -> {
			thaw.linkeddata.Graph graph = this.graphs.of(entry.ref(), SITE);
			Set<Triple> turtle = triples(graph, RdfFormat.TURTLE, Lang.TURTLE);
			assertThat(turtle).as(entry.path()).hasSize(graph.size());
			assertThat(triples(graph, RdfFormat.N_TRIPLES, Lang.NTRIPLES)).as(entry.path()).isEqualTo(turtle);
			if (entry.position() % EACH == 0) {
				assertThat(triples(graph, RdfFormat.JSON_LD, Lang.JSONLD11)).as(entry.path()).isEqualTo(turtle);
			}
			List<Triple> others = turtle.stream().filter((one) -> !all.contains(one)).toList();
			if (!others.isEmpty()) {
				foreign.put(entry.path(), others);
			}
		});
		assertThat(foreign).isEmpty();
	}

	@Test
	void theWholeConformsToTheShapes() throws IOException {
		Graph all = Jena.whole(this.whole, RdfFormat.TURTLE, SITE);
		assertThat(all.size()).isGreaterThan(10_000);
		assertThat(Jena.faults(all, Shapes.turtle(SITE))).isEmpty();
	}

	@Test
	void theVocabularyHasEveryTermUsedAndNoOther() throws IOException {
		String ours = SITE + Vocabulary.PATH + "#";
		Set<String> used = new HashSet<>();
		Jena.whole(this.whole, RdfFormat.N_TRIPLES, SITE)
			.stream()
			.forEach((triple) -> List.of(triple.getPredicate(), triple.getObject())
				.stream()
				.filter(Node::isURI)
				.map(Node::getURI)
				.filter((term) -> term.startsWith(ours))
				.forEach((term) -> used.add(term.substring(ours.length()))));
		List<String> known = Vocabulary.terms().stream().map(VocabularyTerm::name).toList();
		assertThat(known).doesNotHaveDuplicates().containsAll(used);
		assertThat(known.stream().filter((name) -> !used.contains(name) && !name.contains("-")))
			.containsExactly("valuesFrom");
	}

	private static Set<Triple> triples(thaw.linkeddata.Graph graph, RdfFormat format, Lang lang) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		format.write(graph, file);
		return Jena.read(file.toByteArray(), lang).stream().collect(Collectors.toSet());
	}

}
