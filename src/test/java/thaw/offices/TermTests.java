package thaw.offices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.dates.HistoricalDate;

/** What is known to the month is known of no day of it. */
class TermTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			1953-03-05, 1956-06-01, 1953-03-04, no
			1953-03-05, 1956-06-01, 1953-03-05, certain
			1953-03-05, 1956-06-01, 1956-06-01, certain
			1953-03-05, 1956-06-01, 1956-06-02, no
			1953-03,    1956,       1953-03-01, possible
			1953-03,    1956,       1953-03-30, possible
			1953-03,    1956,       1953-03-31, certain
			1953-03,    1956,       1956-01-01, certain
			1953-03,    1956,       1956-01-02, possible
			1953-03,    1956,       1957-01-01, no
			1953-03-05, 1956-06-01?, 1956-05-01, certain
			1953-03-05, 1956-06-01?, 1956-05-02, possible
			1953-03-05, 1956-06-01?, 1956-07-02, possible
			1953-03-05, 1956-06-01?, 1956-07-03, no
			1953,       1953,       1953-07-01, possible
			'[1953-03-05,1953-03-09]', 1954, 1953-03-07, possible
			1953-03-05, ,           1964-10-15, certain
			,           1954-01-01, 1953-01-01, certain""")
	void ofAnOfficeWithARecord(String from, String to, LocalDate day, String expected) {
		assertThat(standing(Term.of(date(from), date(to), true), day)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			1953-03-05, ,           1953-03-05, possible
			1953-03-05, ,           1964-10-15, possible
			1953-03-05, ,           1953-03-04, no
			,           1954-01-01, 1953-01-01, possible
			,           ,           1953-01-01, possible""")
	void anUnknownEndIsNeverSilentlyYes(String from, String to, LocalDate day, String expected) {
		assertThat(standing(Term.of(date(from), date(to), false), day)).isEqualTo(expected);
	}

	private static HistoricalDate date(String edtf) {
		return (edtf != null) ? HistoricalDate.parse(edtf) : null;
	}

	private static String standing(Term term, LocalDate day) {
		return term.isCertainOn(day) ? "certain" : term.isPossibleOn(day) ? "possible" : "no";
	}

}
