package thaw.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No page of answers without a way on. */
class HopelessTests extends SearchTest {

	static Stream<String> queries() {
		return lines("hopeless.txt").stream();
	}

	@Test
	void thereAreEnoughQueries() {
		assertThat(queries()).hasSizeGreaterThanOrEqualTo(40);
	}

	@ParameterizedTest
	@MethodSource("queries")
	void aLinkLeadsToQuotations(String query) {
		Document page = Jsoup.parse(text(answer("/quotations", "q", query)));
		List<Element> links = page.select("main .ways a[href^=/quotations], main .facets a[href^=/quotations]");
		boolean leadsOn = !page.select("main .quotations article").isEmpty() || links.stream()
			.anyMatch((link) -> !Jsoup.parse(get(link.attr("href"))).select("main .quotations article").isEmpty());
		assertThat(leadsOn).as(query).isTrue();
	}

	@ParameterizedTest
	@MethodSource("queries")
	void theSearchOverEverythingLeadsOnToo(String query) {
		Document page = Jsoup.parse(text(answer("/search", "q", query)));
		assertThat(page.select("main .records a, main .ways a")).as(query).isNotEmpty();
	}

}
