package thaw.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaw.FixtureTest;
import tools.jackson.databind.JsonNode;

/** A day: who held office, and what was, with its doubt. */
class DayPageTests extends FixtureTest {

	/** The first office: whether it was held, then who, and how surely. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1953-03-09 |             | Foma Bezdatov: certain
			1953-03-10 | held        | Vera Vydumkina: from-this-day
			1953-03-11 | held        | Vera Vydumkina: certain
			1953-09-06 | held        | Vera Vydumkina: certain
			1953-09-07 | handed-over | Vera Vydumkina: until-this-day; A man whose name nobody wrote down: from-this-day
			1953-09-08 | held        | A man whose name nobody wrote down: certain
			1956-06-01 | held        | A man whose name nobody wrote down: certain; Lidia Zhivaya: possible
			1956-06-02 | doubtful    | A man whose name nobody wrote down: possible; Lidia Zhivaya: possible
			1956-06-30 | held        | Lidia Zhivaya: certain; A man whose name nobody wrote down: possible
			1957-01-31 | held        | Lidia Zhivaya: until-this-day; nobody: from-this-day
			1957-02-01 | vacant      | nobody: certain
			1957-03-01 | held        | nobody: until-this-day; Karl Posthumus: from-this-day
			1960-01-29 | held        | Karl Posthumus: certain
			1960-01-30 | doubtful    | Karl Posthumus: possible
			1960-03-01 | doubtful    | Karl Posthumus: possible; Vera Vydumkina: possible
			1960-03-31 | held        | Vera Vydumkina: certain; Karl Posthumus: possible
			1960-04-01 | held        | Vera Vydumkina: certain
			1964-10-15 | held        | Vera Vydumkina: certain""")
	void saysWhoHeldTheOffice(String day, String occupancy, String seats) throws Exception {
		JsonNode line = json("/on/" + day + ".json").at("/groups/0/lines/0");
		boolean absent = occupancy == null;
		assertThat(line.at("/office/name").asString()).startsWith(absent ? "Member" : "First Melter");
		assertThat(line.at("/occupancy").asString()).isEqualTo(absent ? "held" : occupancy);
		assertThat(line.at("/seats")
			.valueStream()
			.map((seat) -> seat.at("/holder/name").asString("nobody") + ": " + seat.at("/standing").asString())
			.toList()).containsExactly(seats.split("; "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					1953-09-07 | First Melter of Nebylia – changed hands this day Vera Vydumkina, acting until this day, since 10 March 1953 A man whose name nobody wrote down from this day until June 1956
					1956-06-02 | First Melter of Nebylia – who held it this day is not certain A man whose name nobody wrote down possibly: 7 September 1953 – June 1956 Lidia Zhivaya possibly: June 1956 – 31 January 1957
					1957-02-01 | First Melter of Nebylia Vacant 31 January – 1 March 1957
					1964-10-15 | First Melter of Nebylia Vera Vydumkina since March 1960""")
	void saysSoInWords(String day, String words) throws Exception {
		assertThat(page("/on/" + day).select(".held li").get(0).text()).isEqualTo(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "1953-03-05", "1953-09-07", "1956-06-15", "1957-02-01", "1960-02-29" })
	void saysTheSameInEveryForm(String day) throws Exception {
		List<String> twin = new ArrayList<>();
		json("/on/" + day + ".json").at("/groups")
			.forEach((group) -> group.at("/lines")
				.forEach((line) -> line.at("/seats")
					.forEach((seat) -> twin
						.add(line.at("/office/name").asString() + " " + seat.at("/holder/name").asString("Vacant")))));
		List<String> html = page("/on/" + day).select(".held li > p")
			.stream()
			.map((seat) -> seat.parent().child(0).text() + " " + seat.text())
			.toList();
		List<String> csv = answer("/on/" + day + ".csv").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.skip(1)
			.toList();
		assertThat(twin).isNotEmpty().hasSameSizeAs(html).hasSameSizeAs(csv);
		for (int i = 0; i < twin.size(); i++) {
			assertThat(html.get(i)).startsWith(twin.get(i));
			for (String field : twin.get(i).replace(" Vacant", "").split(" (?=Vera|A man|Lidia|Karl|Foma)")) {
				assertThat(csv.get(i)).contains("\"" + field + "\"");
			}
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1956-02-25 | /chronicle/events   | event:congress, event:first-melting
			1956-02-25 | /chronicle/said     | quotation:we-will-water-you
			1956-02-25 | /chronicle/going    | event:drip
			1956-02-25 | /chronicle/around   | source:gazeta-1956-02-26
			1956-02-25 | /chronicle/inMonth  | quotation:ice-is-thin
			1956-02-26 | /chronicle/appeared | source:gazeta-1956-02-26
			1956-02-20 | /chronicle/events   |
			1956-02-20 | /chronicle/going    | event:drip, event:congress
			1957-10-16 | /chronicle/possible | event:frost
			1957-10-20 | /chronicle/possible |
			1957-10-20 | /chronicle/inMonth  | event:frost
			1961-04-12 | /chronicle/possible | event:rocket
			1954-05-01 | /chronicle/events   |
			1954-05-01 | /chronicle/inMonth  | event:long-month
			1957-01-01 | /chronicle/said     |
			1957-01-01 | /chronicle/inYear   | quotation:snow-is-warm""")
	void takesNoMonthAndNoYearForItsFirstDay(String day, String list, String ids) throws Exception {
		Stream<String> found = json("/on/" + day + ".json").at(list)
			.valueStream()
			.map((one) -> one.at("/what/id").asString());
		assertThat(found).containsExactly((ids != null) ? ids.split(", ") : new String[0]);
	}

	@Test
	void knowsWhoLivedAndHowSurely() throws Exception {
		JsonNode people = json("/on/1953-03-10.json").at("/people");
		assertThat(people.at("/uncertain").valueStream().map((one) -> one.at("/who/id").asString()))
			.containsExactly("person:foma-bezdatov", "person:karl-posthumus");
		assertThat(people.at("/alive")
			.valueStream()
			.map((one) -> one.at("/who/id").asString() + " " + one.at("/age").asString())).containsExactly(
					"person:platon-nebylov 58", "person:vera-vydumkina 51", "person:lidia-zhivaya about 15 or 16");
		assertThat(json("/on/1953-04-01.json").at("/people/deadCount").asInt()).isEqualTo(1);
	}

	@Test
	void leadsToTheDaysAroundAndToThoseWithSomethingOnThem() throws Exception {
		Document page = page("/on/1956-02-20");
		assertThat(page.select("nav.neighbours a").eachAttr("href")).containsExactly("/on/1956-02-14",
				"/on/1956-02-25");
		assertThat(page.select(".letters a").eachAttr("href")).containsExactly("/on/1956-02-19", "/on/1956-02-21",
				"/on/1956-02", "/on/1956", "/on/02-20", "/between/1956-02-13/1956-02-27");
		assertThat(page("/on/1953-01-01").select("a[rel=prev]")).isEmpty();
		assertThat(page("/on/1964-12-31").select(".letters a[rel=next]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1957-10-26 | Lidia Zhivaya was possibly in prison.
			1958-06-01 | Lidia Zhivaya was in a camp, Distant Range.
			1960-06-01 | Lidia Zhivaya was possibly in a camp, Distant Range.""")
	void saysWhoWasHeldOrAway(String day, String words) throws Exception {
		assertThat(page("/on/" + day).select(".lives > ul:not(.crowd) > li").eachText()).contains(words);
	}

	@Test
	void saysNothingOfWhoWasFree() throws Exception {
		assertThat(page("/on/1955-06-01").select(".lives").text()).doesNotContain("Zhivaya was");
	}

}
