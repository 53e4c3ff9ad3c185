package thaw.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import thaw.FixtureTest;
import thaw.crossref.Kind;
import thaw.crossref.Ref;
import thaw.dates.HistoricalDate;

/** Who is answered, and in which order, where all offices are known. */
class OfficeHoldersTests extends FixtureTest {

	@Autowired
	private Offices fixture;

	private final Offices offices = new Offices(null);

	OfficeHoldersTests() {
		held("anna", "Chairman of the Union of Melters", "1950", "1954", "Union of Melters", "UM", "Союз талых");
		held("boris", "First secretary of the Union of Melters", "1954-03-01", "1958", "Union of Melters", "UM",
				"Союз талых");
		held("clara", "Chairman of the Union of Melters", "1958", "1970", "Union of Melters", "UM", "Союз талых");
		held("dora", "Deputy chairman of the Union of Melters", "1950", "1970", "Union of Melters", "UM");
		held("egor", "Minister of ice and snow", "1953-04", "1960", "Council of Ministers");
		held("fyodor", "Minister of old ice", "1953-04", "1964", "Council of Ministers");
		held("grace", "Prime Minister of the United Kingdom", "1953", "1964");
		held("ivan", "Chairman of the Council of Ministers", "1960-05-01", "1964", "Council of Ministers");
		held("jan", "Inspector of dachas, deputy chairman of the State Bank", "1955", null);
		held("kira", "Secretary of the Central Committee", "1956", "1957");
		held("lev", "First Secretary, from 1966 General Secretary, of the Central Committee", "1955", null);
		held("maria", "Ambassador to Poland", "[1957,1958]", "1959");
	}

	private void held(String who, String office, String from, String to, String... organisation) {
		this.offices.learn(new HeldOffice(new Ref(Kind.PERSON, who), office,
				(organisation.length > 0) ? organisation[0] : null, date(from), date(to)), List.of(organisation));
	}

	private static HistoricalDate date(String edtf) {
		return (edtf != null) ? HistoricalDate.parse(edtf) : null;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			head of the Union of Melters          | clara boris anna
			head of the Union of Melters 1954     | boris anna
			head of the Union of Melters 1953     | anna
			head of the Union of Melters 1958     | clara boris
			head of UM 1 march 1954               | boris
			head of UM May 1958                   | clara boris
			head of UM 1971                       | -
			head of UM 1949                       | -
			глава союза талых 1960                | clara
			first secretary of UM                 | boris
			secretary of UM 1955                  | boris
			deputy head of UM                     | dora
			minister of ice 1955                  | egor
			minister of ice and snow              | egor
			minister of snow                      | -
			minister of old ice                   | fyodor
			minister                              | -
			prime minister                        | ivan grace
			prime minister 1959                   | grace
			prime minister 25 february            | ivan grace
			British prime minister                | grace
			Soviet prime minister                 | ivan
			head of the Council of Ministers      | ivan
			inspector of dachas 1999              | jan
			head of dachas                        | -
			inspector                             | -
			deputy chairman of the State Bank     | jan
			chairman of the State Bank            | -
			secretary of the central committee 1956 | kira
			secretary of the central committee 1960 | lev
			general secretary 1967                | lev
			party leader 1960                     | lev
			ambassador to Poland                  | maria
			Soviet ambassador to Poland 1957      | maria
			ambassador                            | -
			ambassador to Hungary                 | -
			""")
	void answersInOrder(String typed, String people) {
		assertThat(String.join(" ", people(this.offices, typed))).isEqualTo(Optional.ofNullable(people).orElse(""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "keeper of the ice 1950", "First Melter 1960",
			"first melter of the Party of Nebylia 1953-10", "apprentice 1917", "pensioner 1970" })
	void readsTheRecords(String typed) {
		assertThat(people(this.fixture, typed)).containsExactly("platon-nebylov");
	}

	@ParameterizedTest
	@ValueSource(strings = { "keeper of the ice 1954", "melter of tomatoes 1960", "keeper", "apprentice 1918",
			"head of KGB 1960" })
	void answersNothingElse(String typed) {
		assertThat(people(this.fixture, typed)).isEmpty();
	}

	@Test
	void givesTheOfficeAsOnTheRecord() {
		assertThat(this.fixture.asked("keeper of the ice", Optional.of(AskedDate.in("1950").get(0))))
			.containsExactly(new HeldOffice(new Ref(Kind.PERSON, "platon-nebylov"), "Keeper of the Ice",
					"Party of Nebylia", date("1939/1941"), date("1953-03-05?")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "head of ", "u s ", "first secretary of the central committee ", "министр ", "1956 " })
	void readsQueriesOfAnyLength(String part) {
		assertThat(people(this.offices, "inspector " + part.repeat(2_000))).isEmpty();
	}

	private static List<String> people(Offices offices, String typed) {
		return offices.asked(typed, AskedDate.in(typed).stream().findFirst())
			.stream()
			.map((held) -> held.person().slug())
			.toList();
	}

}
