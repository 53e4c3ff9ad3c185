package thaw.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thaw.FixtureTest;
import thaw.web.Csv;

/** What data files and {@code security.txt} say, to the letter. */
class FixtureExportTests extends FixtureTest {

	@Test
	void tablesKeepCyrillicAndNoFormula() throws Exception {
		assertThat(text("/data/people.csv")).contains("\"Платон Фомич Небылов\",\"Nebilov; Nebyloff\",\"1894-04-15\"");
		assertThat(Csv.line(List.of("=1+1", "a \"b\"", "plain"))).isEqualTo("\"'=1+1\",\"a \"\"b\"\"\",\"plain\"\r\n");
	}

	@Test
	void securityTxtHoldsForAYearFromTheEdition() throws Exception {
		assertThat(answer("/.well-known/security.txt").getContentType()).isEqualTo("text/plain;charset=UTF-8");
		assertThat(text("/.well-known/security.txt")).contains("Contact: https://thaw.example/about", "Expires: 2027-");
	}

}
