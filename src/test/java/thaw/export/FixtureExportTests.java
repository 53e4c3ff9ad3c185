package thaw.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thaw.FixtureTest;
import thaw.web.Csv;

/** What data files and {@code security.txt} say, to the letter. */
class FixtureExportTests extends FixtureTest {

	@Test
	void tablesKeepCyrillicAndNoFormula() throws Exception {
		assertThat(text("/data/people.csv"))
			.contains("\"Платон Фомич Небылов\",\"ru\",\"Nebilov|Nebyloff\",\"1894-04-15\"");
		assertThat(Csv.line(List.of("=1+1", "a \"b\"", "plain"))).isEqualTo("\"'=1+1\",\"a \"\"b\"\"\",\"plain\"\r\n");
	}

	@Test
	void aPlaceIsARowOfTextsAndNumbers() throws Exception {
		assertThat(text("/data/places.csv")).startsWith(
				"\"id\",\"url\",\"name\",\"nameNow\",\"nativeName\",\"nativeLanguage\",\"aliases\",\"type\",\"latitude\",\"longitude\",")
			.contains("\"place:nebylsk\",\"https://thaw.example/places/nebylsk\",\"Nebylsk\",\"Bylsk\",\"Небыльск\","
					+ "\"ru\",\"Nebilsk\",\"City\",60.25,40.5,\"Nebylia (Northern Province)\",\"Nebylia\",");
		assertThat(json("/data/organisations.json").get(1).get("dissolved").isNull()).isTrue();
	}

	/** The identity is that of Python's uuid3 for {@code quotation:i-see-no-snow}. */
	@Test
	void aSpuriousSayingIsFedAsOne() throws Exception {
		Element entry = xml("/feed.atom")
			.selectFirst("entry:has(category[term=Quotation]):has(title:contains(no snow))");
		assertThat(entry.select("title").text()).isEqualTo("“I see no snow” – Lidia Zhivaya, not after 2026, spurious");
		assertThat(entry.select("summary").text())
			.isEqualTo("I see no snow up here. (Lidia Zhivaya, not after 2026, spurious)");
		assertThat(entry.select("author").text()).isEqualTo("The Editors of The Khrushchev Thaw");
		assertThat(entry.select("published").text()).isEqualTo("2026-11-23T00:00:00Z");
		assertThat(entry.select("id").text()).isEqualTo("urn:uuid:0d52cb20-afeb-38ed-82f3-231f4d6ee990");
	}

	@ParameterizedTest
	@CsvSource({ "long-month, 1954-05, 1954-05", "congress, 1956-02-14, 1956-02-25", "drip, 1953, ''", "frost, '', ''",
			"rocket, '', ''" })
	void anEventBeginsAndEndsNoMoreExactlyThanIsKnown(String slug, String begins, String ends) throws Exception {
		assertThat(linkedData("/events/" + slug, "/startDate")).isEqualTo(begins);
		assertThat(linkedData("/events/" + slug, "/endDate")).isEqualTo(ends);
	}

	@Test
	void securityTxtHoldsForAYearFromTheEdition() throws Exception {
		assertThat(answer("/.well-known/security.txt").getContentType()).isEqualTo("text/plain;charset=UTF-8");
		assertThat(text("/.well-known/security.txt")).contains("Contact: https://thaw.example/about", "Expires: 2027-");
	}

}
