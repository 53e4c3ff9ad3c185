package thaw.previews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import thaw.crossref.CrossReference;
import thaw.crossref.CrossReferences;
import thaw.crossref.Entries;
import thaw.crossref.Entry;
import thaw.crossref.Kind;

/**
 * A preview says what the record is to the page that asks, from the card catalogue alone.
 */
@SpringBootTest
@AutoConfigureMockMvc
class RelevanceTests {

	private static final int MOST_BYTES = 6 * 1024;

	private final MockMvc site;

	private final Entries entries;

	private final CrossReferences crossReferences;

	RelevanceTests(@Autowired MockMvc site, @Autowired Entries entries, @Autowired CrossReferences crossReferences) {
		this.site = site;
		this.entries = entries;
		this.crossReferences = crossReferences;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			people/nikita-khrushchev  | /events/secret-speech        | Here: read the report
			events/secret-speech      | /people/nikita-khrushchev    | Here: Nikita Khrushchev – read the report
			places/kremlin            | /events/secret-speech        | Here: where it happened
			events/secret-speech      | /places/kremlin              | Here: took place here
			places/kuntsevo-dacha     | /people/joseph-stalin        | Here: where Joseph Stalin died
			people/joseph-stalin      | /places/kuntsevo-dacha       | Here: died here
			people/nikita-khrushchev  | /quotations/we-will-bury-you | Here: speaker
			quotations/we-will-bury-you | /people/nikita-khrushchev  | Here: Nikita Khrushchev – speaker
			events/secret-speech      | /events/pospelov-commission  | Here: followed from the Pospelov commission
			events/pospelov-commission | /events/secret-speech       | Here: The Secret Speech – followed from it
			people/nikita-khrushchev  | /figures/khrushchev-at-a-rally | Here: shown""")
	void saysWhatJoinsTwoRecords(String record, String page, String line) throws Exception {
		assertThat(here(record, page)).isEqualTo(line);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			people/nikita-khrushchev | The Twentieth Congress – gave the report of the Central Committee
			events/secret-speech     | Nikolai Bulganin – chaired the session
			places/kremlin           | The Secret Speech – took place here
			sources/taubman-2003     | cited 8 times""")
	void saysInAChapterWhatJoinsItToTheOthersNamed(String record, String words) throws Exception {
		assertThat(here(record, "/article/the-twentieth-congress")).startsWith("In this chapter: ").contains(words);
	}

	/** None has a line; a number counts as any other text. */
	@ParameterizedTest
	@ValueSource(strings = { "", "/", "/people", "/people/nobody", "/nothing/secret-speech", "/events/secret-speech/",
			"//events/secret-speech", "https://example.org/events/secret-speech", "events/secret-speech",
			"/people/nikita-khrushchev", "/events/<script>alert(1)</script>", "/events/' or 1=1 --", "../../etc/passwd",
			"/events/%00", "\u0000", "/figures/stalin-head-budapest" })
	void ignoresWhatIsNoOtherPageOrHasNothingToSay(String page) throws Exception {
		assertThat(here("people/nikita-khrushchev", page)).isEmpty();
	}

	@Test
	void ignoresWhatIsTooLong() throws Exception {
		assertThat(here("people/nikita-khrushchev", "/events/" + "a".repeat(100_000))).isEmpty();
	}

	@Test
	void everyRecordOfAChapterStaysSmallThere() throws Exception {
		for (Entry chapter : this.entries.findByKindOrderByPosition(Kind.CHAPTER)) {
			List<Entry> named = this.crossReferences.mentions(chapter.ref().toString())
				.stream()
				.map(CrossReference::to)
				.distinct()
				.toList();
			for (Entry record : named.subList(0, Math.min(20, named.size()))) {
				assertThat(preview(record.path(), chapter.path()).getContentAsByteArray()).as(record.path())
					.hasSizeLessThanOrEqualTo(MOST_BYTES);
			}
		}
	}

	private String here(String record, String page) throws Exception {
		String html = preview("/" + record, page).getContentAsString(StandardCharsets.UTF_8);
		Element card = Jsoup.parseBodyFragment(html).body();
		assertThat(card.select("script, a, [id], [onclick]")).isEmpty();
		assertThat(card.select(".name").text()).isNotBlank();
		return card.select(".here").text();
	}

	private MockHttpServletResponse preview(String record, String page) throws Exception {
		return this.site.perform(get("/preview" + record).queryParam("from", page))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse();
	}

}
