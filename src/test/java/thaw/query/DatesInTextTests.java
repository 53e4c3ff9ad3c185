package thaw.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaw.dates.HistoricalDate;

/** What is a date in a text and what is none, and what was on the days asked for. */
class DatesInTextTests {

	@ParameterizedTest
	@ValueSource(strings = { "22nd congress", "20 съезд", "20-22 съезды", "Tu-104", "36 points", "5 marshals",
			"5 марсиан", "May", "march on Budapest", "october", "в марте", "you may have 36", "1799", "2030", "1066",
			"19560", "year:1956", "31956", "1,956", "1956,5", "1956.5 km", "$1956", "№ 1956a", "№1956", "1956 roubles",
			"1900 people", "1956 человек", "UR-1956", "7-1956", "tel 555-1956", "a1956", "1956a", "31.02.1956",
			"45.45.1956", "56", "the 50s", "the fifties", "14.10", "14/10", "3/5/53", "30 февраля", "spring", "early",
			"between", "March 50", "may 36", "article 58", "25 may have died", "", " ", "\u0661\u0669\u0665\u0666" })
	void otherNumbersAreNoDates(String typed) {
		assertThat(AskedDate.in(typed)).isEmpty();
	}

	/** The dates in brackets, the words that are left outside them. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			what happened in october 1964        | what happened [1964-10]
			what happened on the 14.10.1964?     | what happened [1964-10-14]?
			Что случилось 5 марта 1953 года?     | Что случилось [1953-03-05]?
			hungary 23 october 1956 budapest     | hungary [1956-10-23] budapest
			the 1956 revolution                  | [1956] revolution
			speech (1956)                        | speech ([1956])
			head of KGB 1960                     | head of KGB [1960]
			the 22nd congress, October 1961      | the 22nd congress, [1961-10]
			20 съезд 1956                        | 20 съезд [1956]
			5 March 1953, 26 June 1953           | [1953-03-05], [1953-06-26]
			1956 and 1957                        | [1956] and [1957]
			1956 1957                            | [1956] [1957]
			thaw between 1953 and 1955 in Moscow | thaw [1953/1955] in Moscow
			1964 to 1953                         | [1964] to [1953]
			Moscow-1957                          | Moscow-[1957]
			Tu-104 in 1957                       | Tu-104 [1957]
			since 1956                           | since [1956]
			February 30 1956                     | February 30 [1956]
			30 February 1956                     | 30 [1956-02]
			5 марта -1953                        | [--03-05] -1953
			January 1 at noon                    | [--01-01] at noon
			hungary -1956                        | hungary -1956
			speech –5 марта                      | speech –5 марта
			28 December – 3 January              | [--12-28] – [--01-03]
			""")
	void leavesTheOtherWords(String typed, String parts) {
		StringBuilder left = new StringBuilder(typed);
		List<AskedDate> dates = new ArrayList<>(AskedDate.in(typed));
		Collections.reverse(dates);
		dates.forEach((date) -> left.replace(date.start(), date.end(), "[" + AskedDateTests.iso(date) + "]"));
		assertThat(left).hasToString(parts);
	}

	@ParameterizedTest
	@CsvSource({ "1956, 1956-02-25, true", "1956, 1955-12/1956-01, true", "1956, 1957, false",
			"25 February 1956, 1956-02-14/1956-02-25, true", "25 February 1956, 1956, true",
			"26 February 1956, 1956-02-14/1956-02-25, false", "14.10.1964, 1953/.., true",
			"25 February, 1956-02-25, true", "25 February, 1962-02, true", "25 February, 1956-02-14/1956-02-25, true",
			"26 February, 1956-02-14/1956-02-25, false", "25 February, 1956, false", "25 February, 1953/.., false",
			"1 January, 1962-12-31/1963-01-02, true", "29 February, 1957-02-28, false",
			"29 February, 1956-02-29, true" })
	void knowsWhatWasThen(String typed, String edtf, boolean then) {
		assertThat(AskedDate.in(typed)).singleElement()
			.matches((date) -> date.overlaps(HistoricalDate.parse(edtf)) == then);
	}

	@Test
	void saysWhatIsAskedFor() {
		AskedDate month = AskedDate.in("oct 64").get(0);
		assertThat(month.words()).isEqualTo("October 1964");
		assertThat(month.earliest()).hasToString("1964-10-01");
		assertThat(month.latest()).hasToString("1964-10-31");
		AskedDate day = AskedDate.in("5 марта").get(0);
		assertThat(day.words()).isEqualTo("5 March");
		assertThat(day.earliest()).hasToString("1800-01-01");
		assertThat(day.latest()).hasToString("2029-12-31");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1956", "1", " ", "1956-", "5 ", "the 5th of ", "may ", "1 мая ", "between 1956 and ",
			"14.10.", "in the ", "-", "’56 " })
	void readsTextsOfAnyLength(String part) {
		String typed = "1956 " + part.repeat(2_000);
		assertThat(AskedDate.in(typed)).allMatch((date) -> date.start() < date.end() && date.end() <= typed.length());
	}

}
