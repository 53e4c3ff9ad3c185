package thaw.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import thaw.FixtureTest;
import thaw.crossref.Entries;
import thaw.offices.Tenures;

/** Months, years, days of every year, the days between two; and what is none of these. */
class OtherDaysTests extends FixtureTest {

	@Autowired
	private Entries entries;

	@Autowired
	private Tenures tenures;

	@Test
	void aMonthIsACalendarWithLists() throws Exception {
		Document page = page("/on/1956-02");
		assertThat(page.select(".calendar tbody a")).hasSize(29);
		assertThat(page.select(".calendar .marked").eachText()).containsExactly("14", "25", "26");
		assertThat(page.select(".calendar tbody tr").get(0).select("td")).hasSize(7);
		assertThat(page.select(".calendar tbody tr").get(0).text()).isEqualTo("1 2 3 4 5");
		assertThat(twin("/on/1956-02", "/events/1/what/id")).isEqualTo("event:congress");
		assertThat(twin("/on/1956-02", "/before/url")).isEqualTo("/on/1956-01");
		assertThat(page("/on/1964-12").select("nav.neighbours a").eachAttr("href")).containsExactly("/on/1964-11");
	}

	@Test
	void aYearHasTwelveMonths() throws Exception {
		Document page = page("/on/1957");
		assertThat(page.select(".calendar caption a").eachAttr("href")).hasSize(12).contains("/on/1957-10");
		assertThat(page.select(".calendar tbody a").eachAttr("href")).containsExactly("/on/1957-01-31",
				"/on/1957-03-01");
	}

	@Test
	void whatChangedBetweenTwoDays() throws Exception {
		Document page = page("/between/1956-06-01/1957-03-01");
		assertThat(page.select("#handovers + ul li").eachText()).containsExactly(
				"First Melter of Nebylia: A man whose name nobody wrote down until June 1956; Lidia Zhivaya from June 1956; "
						+ "Lidia Zhivaya until 31 January 1957; vacant from 31 January 1957; "
						+ "vacant until 1 March 1957; Karl Posthumus from 1 March 1957");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex, nofollow");
		assertThat(twin("/between/1956-02-01/1956-02-29", "/events/2/what/id")).isEqualTo("event:first-melting");
	}

	@Test
	void aDayOfTheYearIsShownInEachYearThatHasIt() throws Exception {
		Document page = page("/on/02-25");
		assertThat(page.select("main h2 a").eachAttr("href")).containsExactly("/on/1956-02-25");
		assertThat(page.select("#silent + div a")).hasSize(11);
		assertThat(page.select("#year-1956 + div").text()).contains("The Congress of Nebylia", "The First Melting",
				"We will water you");
		assertThat(page("/on/02-29").select("#silent + div a").eachText()).containsExactly("29 February 1956",
				"29 February 1960", "29 February 1964");
	}

	/** Universal time, whatever the reader's. */
	@ParameterizedTest
	@CsvSource({ "2026-02-25T00:00:00Z, 25 February, 300", "2026-02-25T23:59:00Z, 25 February, 60",
			"2028-02-29T12:00:00Z, 29 February, 300" })
	void todayEndsAtMidnight(Instant now, String name, int seconds) {
		OnThisDay day = new OnThisDay(this.entries, this.tenures, Clock.fixed(now, ZoneOffset.UTC));
		assertThat(day.today().name()).isEqualTo(name);
		assertThat(day.today().path()).isEqualTo("/on");
		assertThat(day.holds()).isEqualTo("max-age=" + seconds + ", must-revalidate");
	}

	@Test
	void todayIsNotKeptAsOtherPagesAre() throws Exception {
		assertThat(answer("/on").getHeader("Cache-Control")).contains("must-revalidate");
		assertThat(answer("/on.json").getHeader("Cache-Control")).contains("must-revalidate");
		assertThat(answer("/on/02-25").getHeader("Cache-Control")).isEqualTo("max-age=300");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			/on/1956-02-31,                 400, /on/1956-02-29
			/on/1956-13-01,                 400, /on/1956
			/on/1956-2-3,                   400, /on/1956-02-03
			/on/1956-13,                    400, /on
			/on/soon,                       400, /on
			/on/02-30,                      400, /on
			/on/%3Cb%3E,                    400, /on
			/on/1952-12-31,                 404, /on/1953-01-01
			/on/1965-01-01,                 404, /on/1964-12-31
			/on/9999,                       404, /on/1964-12-31
			/on/0000,                       404, /on/1953-01-01
			/between/soon/later,            400, /on
			/between/1956,                  400, /on
			/between/1957-01-01/1956-01-01, 400, /between/1956-01-01/1957-01-01""")
	void whatIsNoDayIsSaidKindlyWithAWayOn(String address, int status, String way) throws Exception {
		MockHttpServletResponse answer = answer(address);
		assertThat(answer.getStatus()).isEqualTo(status);
		assertThat(answer.getContentAsString()).contains("href=\"" + way + "\"").doesNotContain("<b>");
		String json = address.replaceFirst("$", ".json");
		assertThat(answer(json).getStatus()).isEqualTo(status);
		assertThat(answer(json).getContentType()).isEqualTo("application/problem+json");
	}

	@Test
	void theSitemapHasTheDaysOfWhichSomethingIsTold() throws Exception {
		List<String> days = xml("/sitemap.xml").select("loc")
			.eachText()
			.stream()
			.filter((one) -> one.contains("/on"))
			.map((one) -> one.replace("https://thaw.example", ""))
			.toList();
		assertThat(days).hasSize(1 + 12 * 13 + 10).contains("/on", "/on/1964-12", "/on/1956-02-25", "/on/1957-03-01");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			25 February 1956 | /on/1956-02-25
			25.02.1956       | /on/1956-02-25
			October 1956     | /on/1956-10
			1956             | /on/1956
			25 February      | /on/02-25""")
	void aDateInTheSearchBoxLeadsToItsDay(String typed, String way) throws Exception {
		String address = "/search?q=" + typed.replace(" ", "%20");
		assertThat(page(address).select("main .ways a").first().attr("href")).isEqualTo(way);
		assertThat(page(address + "%20ice").select("main .ways a[href^=/on/]")).isEmpty();
	}

	@Test
	void datesLeadToTheirDays() throws Exception {
		assertThat(page("/events/first-melting").select(".eyebrow a").attr("href")).isEqualTo("/on/1956-02-25");
		assertThat(page("/events/long-month").select(".eyebrow a").attr("href")).isEqualTo("/on/1954-05");
		assertThat(page("/events/frost").select(".eyebrow a")).isEmpty();
		assertThat(page("/events/rocket").select(".eyebrow a")).isEmpty();
	}

}
