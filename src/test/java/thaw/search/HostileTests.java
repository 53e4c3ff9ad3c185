package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** Nothing that can be typed breaks a page or gets out of it. */
class HostileTests extends SearchTest {

	private static final List<String> SEEDS = List.of("<x-hostile>", "</main><x-hostile>", "\"><x-hostile>",
			"'><x-hostile a='", "<x-hostile onload=alert(1)>", "</title><x-hostile>", "<!--", "-->", "<![CDATA[", "]]>",
			"</script><x-hostile>", "&lt;x-hostile&gt;", "&#60;x-hostile&#62;", "%3Cx-hostile%3E", "${7919*7907}",
			"*{7919*7907}", "[[${7919*7907}]]", "__${7919*7907}__::.x", "{{7919*7907}}", "\"", "\"\"", "\"\"\"", "“",
			"«", "'", "`", "\\", "\\\"", "%", "%00", "%zz", "\0", "\u0001\u0002", "\u202e", "\ufeff", "\uffff",
			"\ud83e\udd84", "\ud800", "a\nb\rc\td", "*", "?", "te?t", "test*", "*:*", "field:value", "text:bury",
			"text_stems:bury", "a AND b", "a OR b", "NOT", "AND", "OR", "+a -b", "(", ")", "((((", "[a TO b]",
			"{a TO b}", "~", "a~2", "\"a b\"~5", "^", "a^10", "/regex/", "/(a+)+$/", "!", "&&", "||", ":", "::",
			"speaker:", "speaker:\"", "-", "--", "-\"", "-speaker:", "year:9999999999", "year:-1", "year:1956-",
			"year:0000-9999", "lang:", "' OR 1=1 --", "; drop table quotation", "../../etc/passwd",
			"javascript:alert(1)", "http://example.org/?q=<x-hostile>", "=1+1", "@SUM(A1)", "\t=1", "а́", "е\u0308",
			"ё", "\u0301\u0301\u0301", "０１２", "𝔴𝔢", "ﬁ", "İ", "ß", "null", "undefined", "NaN", "true");

	static Stream<String> inputs() {
		List<String> inputs = new ArrayList<>(SEEDS);
		SEEDS.forEach((seed) -> inputs.add("bury " + seed + " you"));
		inputs.add("a".repeat(10_000));
		inputs.add("я".repeat(10_000));
		inputs.add("\"".repeat(10_000));
		inputs.add("a ".repeat(150));
		inputs.add("\"".repeat(300));
		inputs.add("-".repeat(300));
		inputs.add("щ".repeat(300));
		return inputs.stream();
	}

	@Test
	void thereAreEnoughInputs() {
		assertThat(inputs().distinct().count()).isGreaterThanOrEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/quotations.json", "/quotations.csv", "/quotations.atom", "/search.json",
			"/search/suggest.json" })
	void everyInputIsAnsweredOrRefused(String path) {
		inputs()
			.forEach((input) -> assertThat(answer(path, "q", input).getStatus()).as(path + " " + input).isIn(200, 400));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/quotations", "/search", "/quotations/we-will-bury-you" })
	void nothingGetsOutUnescaped(String path) {
		inputs().forEach((input) -> {
			MockHttpServletResponse response = answer(path, "q", input);
			Document page = Jsoup.parse(text(response));
			assertThat(response.getStatus()).as(input).isIn(200, 400);
			assertThat(page.select("x-hostile")).as(input).isEmpty();
			assertThat(page.select("main")).as(input).hasSize(1);
			assertThat(page.select("script:not([src]):not([type=application/ld+json])")).as(input).isEmpty();
			assertThat(text(response)).as(input).doesNotContain("62615533", "<x-hostile");
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "speaker", "year", "theme", "standing", "lang", "source", "sort", "page", "exact", "kind" })
	void otherParametersTooAreAnsweredOrRefused(String parameter) {
		SEEDS.forEach((input) -> {
			assertThat(answer("/quotations.json", parameter, input).getStatus()).as(input).isIn(200, 400);
			assertThat(answer("/search.json", "q", "bury", parameter, input).getStatus()).as(input).isIn(200, 400);
		});
	}

}
