package thaw.sources;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.dates.HistoricalDate;

class CslDateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1956|[[1956]]|", "1956-02-25|[[1956, 2, 25]]|", "1956-11~|[[1956, 11]]|true",
			"2011?|[[2011]]|true", "1954%|[[1954]]|true", "1960/1965|[[1960], [1965]]|",
			"1960~/1965|[[1960], [1965]]|true", "1968/..|[[1968], [0]]|", "1968-05/..|[[1968], [0]]|",
			"1956-02-14/1958|[[1956], [1958]]|", "[1956-10-16,1956-10-26]|[[1956, 10, 16], [1956, 10, 26]]|true" })
	void keepsPrecisionAndDoubt(String edtf, String parts, Boolean circa) {
		CSLDate date = CslDate.of(HistoricalDate.parse(edtf));
		assertThat(Arrays.deepToString(date.getDateParts())).isEqualTo(parts);
		assertThat(date.getCirca()).isEqualTo(circa);
	}

	@Test
	void saysInWordsWhatCslHasNoFormFor() {
		CSLDate date = CslDate.of(HistoricalDate.parse("../2026"));
		assertThat(date.getLiteral()).isEqualTo("not after 2026");
		assertThat(date.getDateParts()).isNull();
	}

}
