package thaw.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms of dates; a day of every year is written {@code --02-25}. */
class AskedDateTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1956-02-25                     | 1956-02-25
			1956-2-5                       | 1956-02-05
			1956/02/25                     | 1956-02-25
			1956.02.25                     | 1956-02-25
			14.10.1964                     | 1964-10-14
			14/10/1964                     | 1964-10-14
			14-10-1964                     | 1964-10-14
			14. 10. 1964                   | 1964-10-14
			5.3.1953                       | 1953-03-05
			05.03.53                       | 1953-03-05
			5/3/1953                       | 1953-03-05
			10/14/1964                     | 1964-10-14
			02/25/1956                     | 1956-02-25
			14.10.1964 г.                  | 1964-10-14
			14.X.1964                      | 1964-10-14
			14.Х.1964                      | 1964-10-14
			5-III-1953                     | 1953-03-05
			5 III 1953                     | 1953-03-05
			25.ii.56                       | 1956-02-25
			12.XII.1963                    | 1963-12-12
			Feb 25 1956                    | 1956-02-25
			February 25, 1956              | 1956-02-25
			FEBRUARY 25 1956               | 1956-02-25
			Feb. 25th, 1956                | 1956-02-25
			February the 25th, 1956        | 1956-02-25
			Feb 25 56                      | 1956-02-25
			Feb 25, ’56                    | 1956-02-25
			25 Feb 1956                    | 1956-02-25
			25-Feb-1956                    | 1956-02-25
			25 Feb. 1956                   | 1956-02-25
			25 feb 56                      | 1956-02-25
			25 February, 1956              | 1956-02-25
			25th February 1956             | 1956-02-25
			25th of February 1956          | 1956-02-25
			25th of February of 1956       | 1956-02-25
			the 25th February 1956         | 1956-02-25
			on the 25th of february, 1956  | 1956-02-25
			1st may 1960                   | 1960-05-01
			May 1 1960                     | 1960-05-01
			2nd Sept. 1958                 | 1958-09-02
			3rd of june 1961               | 1961-06-03
			1956 February 25               | 1956-02-25
			1956, 25 February              | 1956-02-25
			29 February 1956               | 1956-02-29
			5 марта 1953                   | 1953-03-05
			5 марта 1953 года              | 1953-03-05
			5-го марта 1953 г.             | 1953-03-05
			5 МАРТА 1953 Г                 | 1953-03-05
			25 февр. 1956                  | 1956-02-25
			14 окт 1964                    | 1964-10-14
			12 апреля 1961 г.              | 1961-04-12
			1 мая 1960                     | 1960-05-01
			1964 14 октября                | 1964-10-14
			""")
	void readsDays(String typed, String days) {
		assertThat(whole(typed)).isEqualTo(days);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			october 1964                   | 1964-10
			Oct. 1964                      | 1964-10
			oct 64                         | 1964-10
			Oct '64                        | 1964-10
			May 1956                       | 1956-05
			May ’56                        | 1956-05
			in March 1953                  | 1953-03
			March of 1953                  | 1953-03
			1964 October                   | 1964-10
			1956-02                        | 1956-02
			10.1964                        | 1964-10
			10/1964                        | 1964-10
			в марте 1953                   | 1953-03
			март 1953                      | 1953-03
			в мае 1956 года                | 1956-05
			май 1956                       | 1956-05
			ноябрь 1962 г.                 | 1962-11
			ноября 1962                    | 1962-11
			июнь 57                        | 1957-06
			1956                           | 1956
			in 1956                        | 1956
			the 1956                       | 1956
			1956 год                       | 1956
			в 1956 году                    | 1956
			1956 г.                        | 1956
			1956г.                         | 1956
			1800                           | 1800
			2029                           | 2029
			spring 1956                    | 1956-03/1956-05
			in the spring of 1956          | 1956-03/1956-05
			summer 1956                    | 1956-06/1956-08
			autumn 1956                    | 1956-09/1956-11
			fall of 1962                   | 1962-09/1962-11
			winter 1956                    | 1955-12/1956-02
			winter 1956–57                 | 1956-12/1957-02
			winter of 1956-1957            | 1956-12/1957-02
			весной 1956                    | 1956-03/1956-05
			лето 1957                      | 1957-06/1957-08
			летом 1957 года                | 1957-06/1957-08
			осень 1956                     | 1956-09/1956-11
			осенью 1962 г.                 | 1962-09/1962-11
			зима 1963                      | 1962-12/1963-02
			early 1956                     | 1956-01/1956-04
			mid-1956                       | 1956-05/1956-08
			late 1956                      | 1956-09/1956-12
			at the end of 1956             | 1956-09/1956-12
			early March 1953               | 1953-03-01/1953-03-10
			mid October 1964               | 1964-10-11/1964-10-20
			late february 1956             | 1956-02-21/1956-02-29
			в начале 1956 года             | 1956-01/1956-04
			в середине марта 1953          | 1953-03-11/1953-03-20
			в конце 1964 года              | 1964-09/1964-12
			""")
	void readsMonthsYearsAndPartsOfThem(String typed, String days) {
		assertThat(whole(typed)).isEqualTo(days);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1956-1959                      | 1956/1959
			1956 - 1959                    | 1956/1959
			1956–59                        | 1956/1959
			1956/57                        | 1956/1957
			1953—1964                      | 1953/1964
			1953—1964 гг.                  | 1953/1964
			1953 to 1964                   | 1953/1964
			from 1953 to 1955              | 1953/1955
			from 1953 until 1955           | 1953/1955
			between 1953 and 1955          | 1953/1955
			between March 1953 and the summer of 1955 | 1953-03/1955-08
			с 1953 по 1964                 | 1953/1964
			с марта 1953 по октябрь 1964   | 1953-03/1964-10
			между 1953 и 1955              | 1953/1955
			1950s                          | 1950/1959
			the 1950's                     | 1950/1959
			1950-е                         | 1950/1959
			в 1950-х годах                 | 1950/1959
			60-е годы                      | 1960/1969
			early 1950s                    | 1950/1953
			mid-1950s                      | 1954/1956
			late 1950s                     | 1957/1959
			14–25 February 1956            | 1956-02-14/1956-02-25
			14-25 февраля 1956 года        | 1956-02-14/1956-02-25
			February 14–25, 1956           | 1956-02-14/1956-02-25
			from 14 to 25 February 1956    | 1956-02-14/1956-02-25
			14.02.1956 – 25.02.1956        | 1956-02-14/1956-02-25
			14.02.1956-25.02.1956          | 1956-02-14/1956-02-25
			23 October – 10 November 1956  | 1956-10-23/1956-11-10
			october-november 1956          | 1956-10/1956-11
			25 February                    | --02-25
			February 25th                  | --02-25
			on the 25th of February        | --02-25
			5 марта                        | --03-05
			5-го марта                     | --03-05
			may 1                          | --05-01
			29 февраля                     | --02-29
			""")
	void readsSpansDecadesAndDaysOfEveryYear(String typed, String days) {
		assertThat(whole(typed)).isEqualTo(days);
	}

	/** What one date makes of a whole text. */
	private static String whole(String typed) {
		List<AskedDate> dates = AskedDate.in(typed);
		assertThat(dates).singleElement().satisfies((date) -> {
			assertThat(typed.substring(0, date.start())).isIn("", "at ");
			assertThat(date.end()).isEqualTo(typed.length());
		});
		return iso(dates.get(0));
	}

	static String iso(AskedDate date) {
		return (date.date() != null) ? date.date().edtf() : date.everyYear().toString();
	}

}
