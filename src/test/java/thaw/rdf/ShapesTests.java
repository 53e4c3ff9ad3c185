package thaw.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import thaw.FixtureTest;

/** The shapes pass what is sound and refuse what is not. */
class ShapesTests extends FixtureTest {

	private final WholeGraph whole;

	ShapesTests(@Autowired WholeGraph whole) {
		this.whole = whole;
	}

	@Test
	void theSmallEditionConforms() throws Exception {
		assertThat(faults(whole())).isEmpty();
	}

	/**
	 * What is replaced in all statements, by what, and of which property they complain.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "standing-misquoted> . | standing-famous> . | standing",
			"\"1956-02\"^^<http://id.loc.gov | \"February 1956\"^^<http://id.loc.gov | date",
			"\"1956-02-29\"^^ | \"1956-01-29\"^^ | earliest",
			"\"1971-09-11\"^^<http://www | \"1871-09-11\"^^<http://www | ",
			"tieType-friend-of> . | tieType-Friend> . | tieType", "latitude> \"60 | latitude> \"160 | latitude",
			"occupancy-vacant> . | occupancy-held> . | ", "\"Platon Nebylov\"@en | \"Platon Nebylov\"@de | label",
			"/people/vera-vydumkina#record> . | /people/nobody#record> . | tiedTo",
			"consulted-text> . | consulted-catalogue> . | consulted", "verdict-stands> . | verdict-doubtful> . | ",
			"/sources/vydumkina-2004#record> . | /sources/x#record> . | citation" })
	void aFaultIsFound(String sound, String broken, String property) throws Exception {
		String whole = whole();
		assertThat(whole).contains(sound);
		assertThat(faults(whole.replace(sound, broken)))
			.anyMatch((fault) -> property == null || fault.contains(property));
	}

	/** The small edition names themes of which it has no record. */
	private List<String> faults(String data) throws Exception {
		return Jena.faults(Jena.read(data, Lang.NTRIPLES), text(Shapes.PATH))
			.stream()
			.filter((fault) -> !fault.contains("vocabulary#Theme>"))
			.toList();
	}

	private String whole() throws Exception {
		return Jena.text(this.whole, RdfFormat.N_TRIPLES, "https://thaw.example");
	}

}
