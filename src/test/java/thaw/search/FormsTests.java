package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same answers in HTML, JSON, CSV and Atom; and what browsers are told. */
class FormsTests extends SearchTest {

	private static final Pattern CSV_ID = Pattern.compile("(?m)^\"quotation:([a-z0-9-]+)\"");

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "'', -, -", "bury, -, -", "khrushchev, page, 2", "war, sort, date",
			"сталин, standing, verified", "asdfghjkl, -, -", "[heotd, speaker, person:nikita-khrushchev" })
	void theRowsAreTheSame(String q, String name, String value) {
		String[] parameters = (name == null) ? new String[] { "q", q } : new String[] { "q", q, name, value };
		List<String> json = slugs(quotations(parameters));
		List<String> html = Jsoup.parse(text(answer("/quotations", parameters)))
			.select("main .quotations h2 a")
			.eachAttr("href")
			.stream()
			.map((href) -> href.replaceAll("^/quotations/|\\?.*$", ""))
			.toList();
		List<String> csv = CSV_ID.matcher(text(answer("/quotations.csv", parameters)))
			.results()
			.map((MatchResult line) -> line.group(1))
			.toList();
		List<String> atom = Jsoup.parse(text(answer("/quotations.atom", parameters)), "", Parser.xmlParser())
			.select("entry > link[rel=alternate]")
			.eachAttr("href")
			.stream()
			.map((href) -> href.replaceAll("^.*/quotations/", ""))
			.toList();
		assertThat(html).isEqualTo(json);
		assertThat(csv).isEqualTo(json);
		assertThat(atom).isEqualTo(json);
	}

	@Test
	void theDossierMarksTheWordsByWhichItWasFound() {
		String opens = Jsoup.parse(text(answer("/quotations", "q", "похороним")))
			.select("main .quotations h2 a")
			.attr("href");
		assertThat(Jsoup.parse(get(opens)).select("main mark").eachText()).contains("похороним");
		assertThat(Jsoup.parse(get("/quotations/we-will-bury-you")).select(".translation mark")).isEmpty();
	}

	@Test
	void anUnclosedQuotationMarkIsClosedAndReported() {
		var page = quotations("q", "\"history is on our side");
		assertThat(slugs(page)).startsWith("we-will-bury-you");
		assertThat(page.get("notices").get(0).asString()).contains("closed");
	}

	@Test
	void suggestionsHaveTheFormOfOpenSearch() {
		var suggestions = json(text(answer("/search/suggest.json", "q", "khru")));
		assertThat(suggestions.get(0).asString()).isEqualTo("khru");
		assertThat(suggestions.get(1).get(0).asString()).isEqualTo("Nikita Khrushchev");
		assertThat(suggestions.get(3).get(0).asString()).endsWith("/people/nikita-khrushchev");
		assertThat(text(answer("/opensearch.xml"))).contains("/search?q={searchTerms}");
	}

	@Test
	void everythingStandsInOneListAndIsCountedByKind() {
		var page = json(text(answer("/search.json", "q", "Chruschtschow")));
		assertThat(page.get("items").get(0).get("id").asString()).isEqualTo("person:nikita-khrushchev");
		var kinds = page.get("facets").get(0).get("values");
		assertThat(kinds.size()).isGreaterThan(3);
		kinds.forEach((kind) -> {
			var only = json(get(kind.get("url").asString().replace("/search", "/search.json")));
			assertThat(only.get("total")).isEqualTo(kind.get("count"));
			only.get("items").forEach((item) -> assertThat(item.get("kind")).isEqualTo(kind.get("value")));
		});
	}

}
