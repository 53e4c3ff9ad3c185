package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

/** Nothing that can be typed gets out of a page. */
class HostilePagesTests extends SearchTest {

	/** All are tried on the request itself. */
	private static final int FEW = 4;

	@ParameterizedTest
	@ValueSource(strings = { "/quotations.json", "/quotations.csv", "/quotations.atom", "/search.json",
			"/search/suggest.json" })
	void everySeedIsAnsweredOrRefused(String path) {
		HostileTests.forAll(Hostile.SEEDS, (input) -> assertThat(answer(path, "q", input).getStatus()).isIn(200, 400));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/quotations", "/search", "/quotations/we-will-bury-you" })
	void nothingGetsOutUnescaped(String path) {
		HostileTests.forAll(Hostile.SEEDS, (input) -> {
			MockHttpServletResponse response = answer(path, "q", input);
			String text = text(response);
			Document page = Jsoup.parse(text);
			assertThat(response.getStatus()).isIn(200, 400);
			assertThat(page.select("x-hostile")).isEmpty();
			assertThat(page.select("main")).hasSize(1);
			assertThat(page.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
			assertThat(text).doesNotContain("62615533", "<x-hostile");
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "speaker", "year", "theme", "standing", "lang", "source", "sort", "page", "exact", "kind" })
	void otherParametersTooAreAnsweredOrRefused(String parameter) {
		HostileTests.forAll(Hostile.SEEDS.subList(0, FEW), (input) -> {
			assertThat(answer("/quotations.json", parameter, input).getStatus()).isIn(200, 400);
			assertThat(answer("/search.json", "q", "bury", parameter, input).getStatus()).isIn(200, 400);
		});
	}

	@Test
	void ofManyUnknownWordsOnlyTheFirstAreLookedFor() {
		String unknown = IntStream.range(0, 16)
			.mapToObj((one) -> "qzxwvk" + (char) ('a' + one))
			.collect(Collectors.joining(" "));
		String respelled = "Nothing has “zhivagoo”";
		assertThat(text(answer("/search.json", "q", "zhivagoo " + unknown))).contains(respelled);
		assertThat(text(answer("/search.json", "q", unknown + " zhivagoo"))).doesNotContain(respelled);
	}

}
