package thaw.previews;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thaw.FixtureTest;

/**
 * A preview says what the record is, and what it is to the page that asks, from the card
 * catalogue alone.
 */
class RelevanceTests extends FixtureTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			events/first-melting          | Event, 25 February 1956, Melting Hall
			events/frost                  | Event, 16 or 26 October 1957, the whole land
			people/platon-nebylov         | Person, 1894–1971
			people/vera-vydumkina         | Person, 1902 – about 1988
			people/foma-bezdatov          | Person
			organisations/nebylian-party  | Organisation, March 1898 – 6 November 1991
			organisations/melted-press    | Organisation, founded about 1921
			places/nebylsk                | Place, Nebylia (Northern Province), now Bylsk
			places/nebylia                | Place
			quotations/we-will-water-you  | Quotation, Platon Nebylov, 25 February 1956, verified
			quotations/snow-is-warm       | Quotation, Demonstrators in Nebylsk, 1957, attributed
			sources/nebylov-1999          | Source, book
			sources/gazeta-1956-02-26     | Source, newspaper article
			sources/site-undated          | Source, web page
			glossary/melting              | Term
			numbers/icicles               | Series
			figures/nebylov-in-ice        | Picture, September 1959
			article/the-melting           | Chapter""")
	void saysWhatAReaderShouldKnowFirst(String record, String words) throws Exception {
		assertThat(page("/preview/" + record).select(".kind").text()).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					people/platon-nebylov        | /events/first-melting         | Here: read the report
					events/first-melting         | /people/platon-nebylov        | Here: Platon Nebylov – read the report
					places/melting-hall          | /events/first-melting         | Here: where it happened
					events/first-melting         | /places/melting-hall          | Here: took place here
					places/nebylsk               | /people/platon-nebylov        | Here: where Platon Nebylov was born
					people/vera-vydumkina        | /places/nebylsk               | Here: died here
					people/platon-nebylov        | /quotations/we-will-water-you | Here: speaker
					quotations/we-will-water-you | /people/platon-nebylov        | Here: Platon Nebylov – speaker
					events/frost                 | /events/first-melting         | Here: followed from the First Melting
					events/first-melting         | /events/frost                 | Here: The Frost – followed from it
					events/first-melting         | /events/congress              | Here: The Congress of Nebylia – included it
					places/nebylsk               | /organisations/nebylian-party | Here: seat
					people/platon-nebylov        | /organisations/nebylian-party | Here: Keeper of the Ice, 1939–1941 – 5 March 1953 (uncertain); First Melter, 7 September 1953 – 14 October 1964
					people/lidia-zhivaya         | /people/vera-vydumkina        | ''
					people/foma-bezdatov         | /people/vera-vydumkina        | Here: informed on Vera Vydumkina
					people/vera-vydumkina        | /people/foma-bezdatov         | Here: was informed on by Foma Bezdatov
					people/platon-nebylov        | /people/lidia-zhivaya         | Here: was portrayed by Lidia Zhivaya; reportedly pardoned Lidia Zhivaya
					places/distant-range         | /people/lidia-zhivaya         | Here: Lidia Zhivaya – in a camp here, December 1957 – about 1960
					people/lidia-zhivaya         | /places/distant-range         | Here: in a camp here, December 1957 – about 1960
					people/platon-nebylov        | /figures/nebylov-in-ice       | Here: shown""")
	void saysWhatJoinsTwoRecords(String record, String page, String line) throws Exception {
		assertThat(here(record, page)).isEqualTo(line);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					people/platon-nebylov | The First Melting – read the report; friend of Vera Vydumkina; “We will water you” – speaker
					events/first-melting  | Platon Nebylov – read the report; Vera Vydumkina – took notes; “We will water you” – occasion
					places/melting-hall   | The First Melting – took place here; “We will water you” – said here
					sources/nebylov-1999  | cited 3 times
					sources/vydumkina-2004 | cited once""")
	void saysInAChapterWhatJoinsItToTheOthersNamed(String record, String words) throws Exception {
		assertThat(here(record, "/article/the-melting")).isEqualTo("In this chapter: " + words);
	}

	/** None has a line; a picture of somebody else counts as any other text. */
	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/people", "/people/nobody", "/nothing/first-melting", "/events/first-melting/",
			"//events/first-melting", "https://example.org/events/first-melting", "events/first-melting",
			"/people/platon-nebylov", "/events/<script>alert(1)</script>", "/events/' or 1=1 --", "../../etc/passwd",
			"/events/%00", "\u0000", "/events/long-month" })
	void ignoresWhatIsNoOtherPageOrHasNothingToSay(String page) throws Exception {
		assertThat(here("people/platon-nebylov", page)).isEmpty();
	}

	@Test
	void ignoresWhatIsTooLong() throws Exception {
		assertThat(here("people/platon-nebylov", "/events/" + "a".repeat(100_000))).isEmpty();
	}

	private String here(String record, String page) throws Exception {
		Document card = page("/preview/" + record + "?from=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
		assertThat(card.select("script, a, [id], [onclick]")).isEmpty();
		assertThat(card.select(".name").text()).isNotBlank();
		return card.select(".here").text();
	}

}
