package thaw.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoricalDateTests {

	/**
	 * The examples of the EDTF specification for what is supported here, with the span of
	 * days that each can mean.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1985-04-12             | 1985-04-12 | 1985-04-12
			1985-04                | 1985-04-01 | 1985-04-30
			1985                   | 1985-01-01 | 1985-12-31
			1964/2008              | 1964-01-01 | 2008-12-31
			2004-06/2006-08        | 2004-06-01 | 2006-08-31
			2004-02-01/2005-02-08  | 2004-02-01 | 2005-02-08
			2004-02-01/2005-02     | 2004-02-01 | 2005-02-28
			2004-02-01/2005        | 2004-02-01 | 2005-12-31
			2005/2006-02           | 2005-01-01 | 2006-02-28
			1984?                  | 1984-01-01 | 1984-12-31
			2004-06~               | 2004-06-01 | 2004-06-30
			2004-06-11%            | 2004-06-11 | 2004-06-11
			1984~                  | 1984-01-01 | 1984-12-31
			1985-04-12/..          | 1985-04-12 | 9999-12-31
			1985-04/..             | 1985-04-01 | 9999-12-31
			1985/..                | 1985-01-01 | 9999-12-31
			../1985-04-12          | 0001-01-01 | 1985-04-12
			../1985-04             | 0001-01-01 | 1985-04-30
			../1985                | 0001-01-01 | 1985-12-31
			1985-04-12/            | 1985-04-12 | 9999-12-31
			/1985-04-12            | 0001-01-01 | 1985-04-12
			1984?/2004~            | 1984-01-01 | 2004-12-31
			1984-06-02?/2004-08-08~| 1984-06-02 | 2004-08-08
			[1667,1760-12]         | 1667-01-01 | 1760-12-31
			[1667,1668]            | 1667-01-01 | 1668-12-31
			2000-02-29             | 2000-02-29 | 2000-02-29
			""")
	void readsTheExamplesOfTheSpecification(String edtf, String earliest, String latest) {
		HistoricalDate date = HistoricalDate.parse(edtf);
		assertThat(date.earliest()).hasToString(earliest);
		assertThat(date.latest()).hasToString(latest);
		assertThat(date).hasToString(edtf);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1956-02-25                   | 25 February 1956
			1954-05                      | May 1954
			1954                         | 1954
			1954~                        | about 1954
			1956-10-26?                  | 26 October 1956 (uncertain)
			1954-05%                     | about May 1954 (uncertain)
			1956-02-14/1956-02-25        | 14–25 February 1956
			1956-10-23/1956-11-10        | 23 October – 10 November 1956
			1953-05/1953-08              | May – August 1953
			1953/1964                    | 1953–1964
			1958-11-27/1961-10           | 27 November 1958 – October 1961
			1962-12-31/1963-01-02        | 31 December 1962 – 2 January 1963
			1953~/1964                   | about 1953 – 1964
			1956-10/..                   | from October 1956
			../1953-03-05                | not after 5 March 1953
			[1956-10-16,1956-10-26]      | 16 or 26 October 1956
			[1902-01-08,1902-01-13,1902-01-21] | 8, 13 or 21 January 1902
			[1958-07-28,1958-08-02]      | 28 July or 2 August 1958
			[1938,1941-09]               | 1938 or September 1941
			""")
	void saysDatesInWords(String edtf, String words) {
		assertThat(HistoricalDate.parse(edtf).words()).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					1894-04-15                         | 1971-09-11 | 15 April 1894 – 11 September 1971 | 1894–1971
					1932-07                            | -          | born July 1932                    | born 1932
					-                                  | 1961~      | died about 1961                   | died about 1961
					[1902-01-08,1902-01-13,1902-01-21] | 1988       | 8, 13 or 21 January 1902 – 1988   | 1902–1988
					1900~                              | 1950       | about 1900 – 1950                 | about 1900 – 1950
					1957-06                            | 1957-06    | June 1957                         | 1957
					1939/1941                          | 1953-03?   | 1939–1941 – March 1953 (uncertain) | 1939–1941 – March 1953 (uncertain)
					1956-02-14                         | 1956-02-25 | 14–25 February 1956               | 1956
					-                                  | -          | -                                 | -
					""")
	void saysLivesInWordsAndInYears(String born, String died, String words, String years) {
		HistoricalDate from = (born != null) ? HistoricalDate.parse(born) : null;
		HistoricalDate to = (died != null) ? HistoricalDate.parse(died) : null;
		assertThat(DateSpan.words(from, to, "born", "died")).isEqualTo(words);
		assertThat(DateSpan.years(from, to, "born", "died")).isEqualTo(years);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "1956-13", "1956-02-30", "2001-02-29", "1956-2-5", "56", "25 February 1956",
			"1956/1955", "1956-03/1956-02-28", "../..", "/", "1956/1957/1958", "[1956]", "[1956,soon]", "1956??",
			"1956-02-25T10:00" })
	void refusesWhatIsNoDate(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> HistoricalDate.parse(text));
	}

	@Test
	void ordersByFirstDayThenByLast() {
		List<String> ordered = Stream
			.of("1956-02-25", "1956", "../1953", "1956-02-14/1956-02-25", "1956-02", "1953-03-05", "1956-02-14",
					"1953/..")
			.map(HistoricalDate::parse)
			.sorted()
			.map(HistoricalDate::edtf)
			.toList();
		assertThat(ordered).containsExactly("../1953", "1953/..", "1953-03-05", "1956", "1956-02", "1956-02-14",
				"1956-02-14/1956-02-25", "1956-02-25");
	}

	@Test
	void givesHtmlOnlyWhatHtmlCanSay() {
		assertThat(HistoricalDate.parse("1954-05").machine()).isEqualTo("1954-05");
		assertThat(HistoricalDate.parse("1954~").machine()).isNull();
		assertThat(HistoricalDate.parse("1953/1964").machine()).isNull();
	}

	@Test
	void neverFillsInADay() {
		assertThat(HistoricalDate.parse("1954-05").dateParts()).containsExactly(1954, 5);
		assertThat(HistoricalDate.parse("1954").dateParts()).containsExactly(1954);
	}

	/**
	 * What schema.org can say of a beginning and an end: nothing finer than is known, and
	 * nothing doubtful.
	 */
	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "1953-12, 1953-12, 1953-12", "1956-02-14/1956-02-25, 1956-02-14, 1956-02-25",
					"1958-07-29/1961-10, 1958-07-29, 1961-10", "1956/.., 1956, -", "../1956-10, -, 1956-10",
					"1953-03-06?, -, -", "1953~/1954, -, 1954", "'[1949,1950]', -, -" })
	void beginsAndEndsNoMoreExactlyThanIsKnown(String edtf, String begins, String ends) {
		HistoricalDate date = HistoricalDate.parse(edtf);
		assertThat((date.beginning() != null) ? date.beginning().machine() : null).isEqualTo(begins);
		assertThat((date.ending() != null) ? date.ending().machine() : null).isEqualTo(ends);
	}

}
